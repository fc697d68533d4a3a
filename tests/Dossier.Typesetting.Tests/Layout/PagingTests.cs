using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Tests.Layout.Support;

namespace Dossier.Typesetting.Tests.Layout;

/// <summary>Pages of ten lines of body text.</summary>
public sealed class PagingTests
{
    [Fact]
    public void A_page_takes_as_many_lines_as_fit() => Assert.Equal([10, 10, 5], LineCounts(Documents.Lines("a", 25)));

    [Fact]
    public void A_paragraph_leaves_no_first_line_alone_at_the_foot() =>
        Assert.Equal([9, 4], LineCounts(Documents.Lines("a", 9), Documents.Lines("b", 4)));

    [Fact]
    public void A_paragraph_leaves_no_last_line_alone_at_the_top() =>
        Assert.Equal([9, 2], LineCounts(Documents.Lines("a", 6), Documents.Lines("b", 5)));

    [Fact]
    public void Three_lines_are_not_torn_apart() =>
        Assert.Equal([8, 3], LineCounts(Documents.Lines("a", 8), Documents.Lines("b", 3)));

    [Fact]
    public void A_heading_stays_with_two_lines_of_what_follows()
    {
        var laid = Laid.Of(Documents.Lines("a", 7), Documents.Heading("next"), Documents.Lines("b", 4));
        Assert.Equal(["next", "b1 ", "b2 ", "b3 ", "b4"], laid.Lines[1].Select(line => line.Text));
    }

    [Fact]
    public void Headings_in_a_row_stay_together()
    {
        var laid = Laid.Of(Documents.Lines("a", 6), Documents.Heading("one"), Documents.Heading("two", 3), Documents.Lines("b", 4));
        Assert.Equal("one", laid.Lines[1][0].Text);
    }

    [Fact]
    public void A_page_break_ends_the_page() =>
        Assert.Equal([2, 2], LineCounts(Documents.Lines("a", 2), new PageBreak(), Documents.Lines("b", 2)));

    [Fact]
    public void What_is_kept_together_moves_to_the_next_page() =>
        Assert.Equal([4, 8], LineCounts(Documents.Lines("a", 4), new KeepTogether([Documents.Lines("b", 4), Documents.Lines("c", 4)])));

    [Fact]
    public void What_is_kept_together_but_higher_than_a_page_is_broken_between_its_lines()
    {
        var laid = Laid.Of(new KeepTogether([Documents.Lines("b", 13), Documents.Lines("c", 12)]));
        Assert.Equal(25, laid.AllLines.Count());
        Assert.All(laid.Lines, page => Assert.True(page.Length is >= 2 and <= 10));
    }

    [Fact]
    public void A_spacer_is_kept_at_the_top_of_a_page()
    {
        var laid = Laid.Of(new Spacer(50), Documents.Lines("a", 1));
        Assert.InRange(laid.Lines[0][0].Baseline, 20 + 50, 20 + 50 + 14);
    }

    [Fact]
    public void White_space_above_a_paragraph_is_dropped_at_the_top_of_a_page()
    {
        var style = Documents.Plain.Body with { SpaceBefore = 30 };
        var laid = Laid.Of(new Paragraph([new TextRun("a")], style), new PageBreak(), new Paragraph([new TextRun("b")], style));
        Assert.Equal(laid.Lines[0][0].Baseline, laid.Lines[1][0].Baseline);
    }

    [Fact]
    public void Of_two_spaces_that_meet_the_larger_counts()
    {
        var style = Documents.Plain.Body with { SpaceBefore = 6, SpaceAfter = 10 };
        var lines = Laid.Of(new Paragraph([new TextRun("a")], style), new Paragraph([new TextRun("b")], style)).Lines[0];
        Assert.Equal(14 + 10, lines[1].Baseline - lines[0].Baseline, 0.15);
    }

    [Fact]
    public void A_page_does_not_end_with_a_divided_word_if_a_line_less_will_do()
    {
        for (int seed = 1; seed <= 30; seed++)
        {
            var laid = Laid.Of(Documents.Text(Documents.Words(150, seed)));
            Assert.DoesNotContain(laid.Lines.SkipLast(1), page => page[^1].IsDivided);
        }
    }

    [Fact]
    public void Sections_begin_on_pages_of_their_own_unless_told_otherwise()
    {
        var first = new Section([Documents.Lines("a", 2)]);
        var next = new Section([Documents.Lines("b", 2)]);
        Assert.Equal(2, Laid.Of(Documents.Plain, first, next).Pages.Length);
        Assert.Single(Laid.Of(Documents.Plain, first, next with { StartsOnNewPage = false }).Pages);
    }

    [Fact]
    public void A_page_break_that_begins_a_section_ends_the_page_of_the_one_before()
    {
        var next = new Section([new PageBreak(), Documents.Lines("b", 2)]) { StartsOnNewPage = false };
        Assert.Equal(2, Laid.Of(Documents.Plain, new Section([Documents.Lines("a", 2)]), next).Pages.Length);
    }

    [Fact]
    public void Running_heads_stand_on_all_pages_of_a_section_but_its_first()
    {
        var laid = Laid.Of(Documents.Plain, new Section([Documents.Lines("a", 25)]) { RunningHead = "Trade" });
        var heads = laid.Pages.Select(page => page.Items.OfType<TextItem>().Count(item => item.Tag == Artifact.Header) / 2);
        Assert.Equal([0, 1, 1], heads);
    }

    [Fact]
    public void Page_numbers_follow_their_sections()
    {
        var laid = Laid.Of(
            Documents.Plain,
            new Section([Documents.Lines("title", 1)]) { ShowsPageNumber = false, NumberStyle = PageNumberStyle.LowerRoman },
            new Section([Documents.Lines("preface", 1)]) { NumberStyle = PageNumberStyle.LowerRoman },
            new Section([Documents.Lines("a", 12)]),
            new Section([Documents.Lines("b", 1)]));
        Assert.Equal(["", "ii", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3"], laid.Pages.Select(FootOf));
        Assert.Equal(new PageLabel(PageNumberStyle.Arabic, 3), laid.Pages[^1].Label);
    }

    [Fact]
    public void Columns_are_filled_in_turn_and_end_level_on_the_last_page()
    {
        var section = new Section([.. Enumerable.Range(1, 26).Select(i => Documents.Text($"n{i}"))]);
        var laid = Laid.Of(Documents.Plain, section with { Columns = 2, ShowsPageNumber = false });
        var baselines = laid.Lines.Select(page => page.Length);
        Assert.Equal([10, 3], baselines);
        Assert.Equal("n1n11", laid.Lines[0][0].Text);
        Assert.Equal("n21n24", laid.Lines[1][0].Text);
    }

    [Fact]
    public void A_page_break_ends_the_page_and_not_only_the_column()
    {
        var section = new Section([Documents.Lines("a", 1), new PageBreak(), Documents.Lines("b", 1)]);
        var laid = Laid.Of(Documents.Plain, section with { Columns = 2, ShowsPageNumber = false });
        Assert.Equal(["a1", "b1"], laid.Lines.Select(page => Laid.Joined(page)));
    }

    private static string FootOf(Page page) =>
        string.Concat(page.Items.OfType<TextItem>().Where(item => item.Tag == Artifact.Footer).Select(item => item.Run.Text));

    private static IEnumerable<int> LineCounts(params Block[] blocks) => Laid.Of([.. blocks]).Lines.Select(page => page.Length);
}
