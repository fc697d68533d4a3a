using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Tests.Layout;

public sealed class BreakRulesTests
{
    [Theory]
    [InlineData("well-known", "well-|known")]
    [InlineData("e-mail", "e-mail")]
    [InlineData("T-34", "T-34")]
    [InlineData("2024-04-08", "2024-04-08")]
    [InlineData("China–Russia", "China–|Russia")]
    [InlineData("2019–2021", "2019–|2021")]
    [InlineData("–5", "–5")]
    [InlineData("this—that", "this—|that")]
    [InlineData("trade/politics", "trade/|politics")]
    [InlineData("km/h", "km/h")]
    [InlineData("2023/24", "2023/24")]
    [InlineData("2024-05-16/2024-05-17", "2024-05-16/|2024-05-17")]
    [InlineData("word.", "word.")]
    [InlineData("a\u200Bb", "a\u200B|b")]
    [InlineData("well-\u2060known", "well-\u2060known")]
    [InlineData("中俄贸易", "中|俄|贸|易")]
    [InlineData("说，“好。”", "说，|“好。”")]
    [InlineData("（中国）", "（中|国）")]
    [InlineData("2024年4月", "2024|年|4|月")]
    [InlineData("𠀀𠀁", "𠀀|𠀁")]
    public void Lines_may_end_at_the_bars(string text, string expected) => Assert.Equal(expected, Show(text, false));

    [Theory]
    [InlineData("https://www.mid.ru/ru/news/?a=b&c=d_e", "https://|www.|mid.|ru/|ru/|news/?|a=|b&|c=|d_e")]
    [InlineData("goods-list_2024.pdf", "goods-|list_|2024.|pdf")]
    public void Addresses_break_behind_their_marks_and_leave_no_single_letter(string text, string expected) =>
        Assert.Equal(expected, Show(text, true));

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("www.example.org", true)]
    [InlineData("example.org/sources/one", true)]
    [InlineData("captures_2024", true)]
    [InlineData("and/or", false)]
    [InlineData("well-known", false)]
    [InlineData("U.S.-based", false)]
    public void Addresses_are_told_from_words(string text, bool isAddress) => Assert.Equal(isAddress, BreakRules.IsAddress(text));

    private static string Show(string text, bool inAddress)
    {
        string shown = text;
        for (int i = text.Length - 1; i > 0; i--)
        {
            if (BreakRules.CostBefore(text, i, inAddress) >= 0)
                shown = shown.Insert(i, "|");
        }
        return shown;
    }
}
