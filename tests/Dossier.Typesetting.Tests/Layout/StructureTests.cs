using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Typesetting.Tests.Layout.Support;

namespace Dossier.Typesetting.Tests.Layout;

/// <summary>What a screen reader finds in a finished file.</summary>
public sealed class StructureTests
{
    private static ElementNode Root => Sample.Inspected.Structure ?? throw new InvalidOperationException("There is no structure.");

    [Fact]
    public void It_follows_what_can_be_checked_of_the_standards() => Assert.Empty(AccessibilityCheck.Run(Sample.Inspected));

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Sample.Write(Sample.Report), Sample.Write(Sample.Report));

    [Fact]
    public void Sections_stand_below_the_document_in_their_order() =>
        Assert.Equal(["Sect", "Sect", "Sect", "Sect", "Sect", "Sect"], Root.Elements.Select(element => element.Type));

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element()
    {
        var long500 = Elements("P").Where(paragraph => paragraph.Text.Length > 2_000).ToArray();
        Assert.Equal(2, long500.Length);
        Assert.Contains(long500, paragraph => paragraph.Content().Select(content => content.Page).Distinct().Count() > 1);
    }

    [Fact]
    public void Words_divided_at_line_ends_can_be_read_as_one()
    {
        string text = Elements("P").First(paragraph => paragraph.Text.Length > 2_000).Text;
        Assert.Equal(Documents.Words(500), text.Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_read_after_the_paragraph_that_refers_to_them()
    {
        var chapter = Root.Elements.ElementAt(2);
        Assert.Equal(["H1", "P", "Note", "Note", "H2"], chapter.Elements.Take(5).Select(element => element.Type));
        Assert.StartsWith("Trade-1", chapter.Elements.ElementAt(2).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_level_of_headings_is_skipped() =>
        Assert.Equal("H2", Root.SelfAndBelow().First(element => element.Text == "A level that skips one").Type);

    [Fact]
    public void Repeated_headers_are_no_content()
    {
        var table = Elements("Table").First();
        Assert.True(table.Content().Select(content => content.Page).Distinct().Count() > 1);
        Assert.Single(table.Elements.Single(part => part.Type == "THead").Elements);
        Assert.Contains(Sample.Inspected.Pages, page => page.Artifacts.Contains("Pagination: DateStatementUSD"));
    }

    [Fact]
    public void Other_languages_are_marked()
    {
        var spans = Elements("Span").ToArray();
        Assert.Contains(spans, span => span is { Language: "zh", Text: "中俄贸易" });
        Assert.Contains(spans, span => span.Language == "ru");
    }

    [Fact]
    public void Figures_and_marks_say_what_they_show() =>
        Assert.Equal(["disputed", "a square", "disputed", "a square"], Elements("Figure").Select(figure => figure.Alternative));

    [Fact]
    public void A_link_is_one_element_with_all_its_text() =>
        Assert.Contains(Elements("Link"), link => link.Text == "a source of note");

    [Fact]
    public void Lists_have_markers_and_bodies()
    {
        var list = Elements("L").First();
        Assert.Equal(["•one", "•two1.inner"], list.Elements.Select(item => item.Text));
        Assert.All(list.Elements, item => Assert.Equal(["Lbl", "LBody"], item.Elements.Select(part => part.Type)));
    }

    [Fact]
    public void Contents_lead_to_their_headings()
    {
        var contents = Elements("TOC").Single();
        Assert.Equal(["Trade1", "Energy7", "Index13"], contents.Elements.Select(entry => entry.Text));
        var targets = Sample.Inspected.Pages[1].Links.Select(link => link.Target).Distinct();
        Assert.Equal(["#Trade", "#Energy", "#index"], targets);
    }

    [Fact]
    public void Bookmarks_follow_the_headings()
    {
        Assert.Equal(["A report", "Contents", "Trade", "Energy", "Index"], Sample.Inspected.Outline.Select(entry => entry.Title));
        Assert.Equal(["A level that skips one"], Sample.Inspected.Outline[2].Children.Select(entry => entry.Title));
    }

    [Fact]
    public void Running_heads_and_numbers_are_artifacts()
    {
        var page = Sample.Inspected.Pages[3];
        Assert.Contains("Pagination/Header: TradeA report", page.Artifacts);
        Assert.Contains("Pagination/Footer: Page 2 of 13", page.Artifacts);
    }

    private static IEnumerable<ElementNode> Elements(string type) => Root.SelfAndBelow().Where(element => element.Type == type);
}
