using Dossier.Text;

// A namespace Dossier.Tests.Text would hide Dossier.Text from the other tests.
namespace Dossier.Tests;

public sealed class LanguageRunsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("Xi Jinping", null, "Xi Jinping")]
    [InlineData("Xi Jinping 习近平 said", null, "Xi Jinping ", "zh:习近平", " said")]
    [InlineData("《人民日报》，北京", null, "zh:《人民日报》，北京")]
    [InlineData("see（注）here", null, "see", "zh:（注）", "here")]
    [InlineData("a，b", null, "a，b")]
    [InlineData("𠀀𠀁 x", null, "zh:𠀀𠀁", " x")]
    [InlineData("Си Цзиньпин said", null, "Си Цзиньпин said")]
    [InlineData("by Си Цзиньпин, said", "ru", "by ", "ru:Си Цзиньпин", ", said")]
    [InlineData("Россия 俄罗斯 Russia", "ru", "ru:Россия", " ", "zh:俄罗斯", " Russia")]
    public void A_text_is_split_where_its_script_changes(string text, string? cyrillic, params string[] runs) =>
        Assert.Equal(runs, LanguageRuns.Split(text, cyrillic).Select(run => run.Language is null ? run.Text : $"{run.Language}:{run.Text}"));

    [Theory]
    [InlineData("Xi Jinping", false)]
    [InlineData("习近平", true)]
    public void Most_texts_need_no_splitting(string text, bool may) => Assert.Equal(may, LanguageRuns.MayDiffer(text, cyrillic: false));
}
