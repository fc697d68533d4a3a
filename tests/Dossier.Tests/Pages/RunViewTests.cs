using Dossier.Pages.Views;

namespace Dossier.Tests.Pages;

public sealed class RunViewTests
{
    [Theory]
    [InlineData(null, "new", "[+new]")]
    [InlineData("old", null, "[-old]")]
    [InlineData("USD 24.5 bn", "USD 24.6 bn", "USD [-24.5] [+24.6] bn")]
    [InlineData("They traded goods worth 5 in all.", "They traded goods worth 6 in all.", "They traded goods worth [-5] [+6] in all.")]
    [InlineData("They traded goods.", "They traded many goods.", "They traded [+many] goods.")]
    [InlineData("Measured", "Reported", "[-Measured] → [+Reported]")]
    [InlineData("俄罗斯与中国贸易额增长", "俄罗斯与中国贸易额下降", "俄罗斯与中国贸易额[-增长] [+下降]")]
    [InlineData("One.\n\nTwo three four.", "One.\n\nTwo three five.", "One.  Two three [-four] [+five].")]
    public void What_changed_is_marked_word_by_word_where_much_stayed(string? before, string? after, string marked) =>
        Assert.Equal(marked, Marked(before, after, 400));

    [Fact]
    public void Of_a_long_value_the_surroundings_of_the_change_are_kept()
    {
        var words = string.Join(' ', Enumerable.Range(0, 500));

        Assert.Matches(@"^… [\d ]{30,60}\[-old\] \[\+new\] [\d ]{30,60}…$", Marked($"{words} old {words}", $"{words} new {words}", 300));
    }

    [Fact]
    public void However_much_changed_there_is_no_more_than_fits()
    {
        var before = string.Join(' ', Enumerable.Range(0, 2000).Select(number => $"same a{number}"));
        var after = string.Join(' ', Enumerable.Range(0, 2000).Select(number => $"same b{number}"));

        Assert.InRange(RunView.Of(before, after, 300).Sum(run => run.Text.Length), 100, 400);
    }

    [Fact]
    public void What_would_mislead_is_made_harmless() => Assert.Equal("[+a\uFFFDb\uFFFD]", Marked(null, "a\u202Eb\uD800", 100));

    private static string Marked(string? before, string? after, int room) =>
        string.Concat(RunView.Of(before, after, room).Select(run => run.IsRemoved ? $"[-{run.Text}]" : run.IsAdded ? $"[+{run.Text}]" : run.Text));
}
