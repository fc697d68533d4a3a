using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Tests.Layout.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Typesetting.Tests.Layout;

public sealed class ParagraphTests
{
    private const double Tolerance = 0.6;

    [Fact]
    public void All_text_stands_on_the_pages_in_its_order()
    {
        string text = Documents.Words(400);
        Assert.Equal(text, Laid.Of(Documents.Text(text)).Text);
    }

    [Fact]
    public void Justified_lines_reach_from_edge_to_edge_but_for_the_last()
    {
        var lines = Laid.Of(Documents.Text(Documents.Words(60))).AllLines.ToArray();
        Assert.All(lines, line => Assert.Equal(Documents.Left, line.Left, Tolerance));
        Assert.All(lines[..^1], line => Assert.Equal(Documents.Right, line.Right, Tolerance));
        Assert.True(lines[^1].Right < Documents.Right);
    }

    [Fact]
    public void However_the_words_fall_nothing_is_lost_nothing_sticks_out_and_no_three_hyphens_follow_each_other()
    {
        var texts = from count in Gen.Choose(1, 150) from seed in Gen.Choose(1, 100_000) select Documents.Words(count, seed);
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var laid = Laid.Of(Documents.Text(text));
            bool fits = laid.AllLines.All(line => line.Right <= Documents.Right + Tolerance);
            return fits && laid.Text == text && LongestRunOfHyphens(laid) <= 2;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Any_characters_at_all_are_set_in_their_order()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var laid = Laid.Of(Documents.Text(text ?? ""));
            return laid.Pages.Length > 0 && laid.AllLines.All(line => line.Right <= Documents.Right + Tolerance);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void A_word_wider_than_its_column_is_divided_and_reported()
    {
        string word = new('m', 120);
        var laid = Laid.Of(Documents.Text("a " + word + " z"));
        Assert.Equal("a" + word + "z", laid.Text.Replace(" ", "", StringComparison.Ordinal));
        Assert.All(laid.AllLines, line => Assert.True(line.Right <= Documents.Right + Tolerance));
        Assert.Equal(LayoutWarningKind.WideWord, Assert.Single(laid.Warnings).Kind);
    }

    [Fact]
    public void A_web_address_breaks_behind_its_marks_and_gets_no_hyphen()
    {
        const string address = "https://www.example.org/foreign_policy/news/2024/04/08/index.html?lang=en&page=2";
        var lines = Laid.Of(Documents.Text("See " + address)).AllLines.ToArray();
        Assert.True(lines.Length > 1);
        Assert.DoesNotContain(lines, line => line.IsDivided);
        Assert.Equal("See " + address, string.Concat(lines.Select(line => line.Text)));
        Assert.All(lines[..^1], line => Assert.Contains(line.Text[^1], "/.?&=_ "));
    }

    [Fact]
    public void Russian_words_are_never_divided()
    {
        string text = string.Join(' ', Enumerable.Repeat("координирующее внешнеполитическое ведомство сотрудничество", 12));
        var laid = Laid.Of(new Paragraph([new TextRun(text, null, "ru")]));
        Assert.DoesNotContain(laid.AllLines, line => line.IsDivided);
        Assert.Equal(text, laid.Text);
    }

    [Fact]
    public void Chinese_text_breaks_between_characters_and_fills_its_lines()
    {
        string text = string.Concat(Enumerable.Repeat("中国海关总署公布的数据显示贸易额达到创纪录的水平", 5));
        var lines = Laid.Of(new Paragraph([new TextRun(text, null, "zh")])).AllLines.ToArray();
        Assert.Equal(text, string.Concat(lines.Select(line => line.Text)));
        Assert.All(lines[..^1], line => Assert.InRange(line.Right, Documents.Right - 4, Documents.Right + Tolerance));
    }

    [Fact]
    public void No_line_of_Chinese_text_begins_with_a_closing_mark()
    {
        string text = string.Concat(Enumerable.Repeat("他说，“结果好。”（见表）", 20));
        var lines = Laid.Of(new Paragraph([new TextRun(text, null, "zh")])).AllLines.ToArray();
        Assert.DoesNotContain(lines, line => "，。”）".Contains(line.Text[0], StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => "“（".Contains(line.Text[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void Words_joined_by_a_no_break_space_stay_on_one_line()
    {
        string text = string.Join(' ', Enumerable.Repeat("USD\u00A0240\u00A0billion", 30));
        var laid = Laid.Of(Documents.Text(text));
        Assert.All(laid.AllLines, line => Assert.StartsWith("USD", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_soft_hyphen_shows_only_where_the_line_ends_at_it()
    {
        string text = string.Join(' ', Enumerable.Repeat("Кова\u00ADлёв", 40));
        var laid = Laid.Of(new Paragraph([new TextRun(text, null, "ru")]));
        Assert.Equal(text.Replace("\u00AD", "", StringComparison.Ordinal), laid.Text);
    }

    [Fact]
    public void A_line_break_ends_the_line_and_leaves_the_rest_white() =>
        Assert.Equal(["x1 ", "x2 ", "x3"], Laid.Of(Documents.Lines("x", 3)).AllLines.Select(line => line.Text));

    [Fact]
    public void A_spaced_dash_never_begins_a_line()
    {
        string text = string.Join(' ', Enumerable.Repeat("word – word —", 60));
        Assert.DoesNotContain(Laid.Of(Documents.Text(text)).AllLines, line => line.Text[0] is '–' or '—');
    }

    [Fact]
    public void Styles_within_a_word_do_not_break_it()
    {
        Inline[] word = [new TextRun("un"), new TextRun("like", TextStyle.Strong), new TextRun("ly ")];
        var laid = Laid.Of(new Paragraph([.. Enumerable.Repeat(word, 60).SelectMany(parts => parts)]));
        Assert.DoesNotContain(laid.AllLines.SkipLast(1), line => line.Text.TrimEnd().EndsWith("un", StringComparison.Ordinal));
    }

    [Fact]
    public void Runs_of_spaces_and_line_ends_are_one_space() =>
        Assert.Equal("a b c", Laid.Of(new Paragraph([new TextRun("  a \n "), new TextRun("\tb  "), new TextRun(" c  ")])).Text);

    [Fact]
    public void Text_aligned_right_ends_at_the_edge()
    {
        var style = new ParagraphStyle { Alignment = TextAlignment.Right };
        var laid = Laid.Of(new Paragraph([new TextRun(Documents.Words(50))], style));
        Assert.All(laid.AllLines, line => Assert.Equal(Documents.Right, line.Right, Tolerance));
    }

    [Fact]
    public void A_character_that_no_font_has_is_reported_and_not_lost()
    {
        var laid = Laid.Of(Documents.Text("before \uE123 after"));
        Assert.Contains("U+E123", Assert.Single(laid.Warnings).Message, StringComparison.Ordinal);
        Assert.Equal("before \uE123 after", laid.Text);
    }

    [Fact]
    public void A_larger_word_makes_room_for_itself()
    {
        var large = new TextRun("B", new TextStyle { Size = 30 });
        var paragraph = new Paragraph([new TextRun("a"), new LineBreak(), large, new LineBreak(), new TextRun("c")]);
        var lines = Laid.Of(paragraph).AllLines.ToArray();
        Assert.True(lines[1].Baseline - lines[0].Baseline > 20);
    }

    private static int LongestRunOfHyphens(Laid laid)
    {
        int longest = 0, run = 0;
        foreach (var line in laid.AllLines)
        {
            run = line.Text.TrimEnd() is [.., '\u00AD' or '-'] ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
