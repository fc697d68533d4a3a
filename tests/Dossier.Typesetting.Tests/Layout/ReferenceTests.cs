using System.Collections.Immutable;
using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Tests.Layout.Support;

namespace Dossier.Typesetting.Tests.Layout;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("12", "a12")]
    [InlineData("1–3, 5", "a5", "a1", "a2", "a3", "a1")]
    [InlineData("2, 4", "a4", "a2")]
    [InlineData("i, 1–2", "front", "a2", "a1")]
    [InlineData("2, ?", "a2", "nowhere")]
    public void Pages_are_listed_once_in_order_with_neighbours_merged(string expected, params string[] anchors)
    {
        var laid = Numbered(new Paragraph([new PageReferences([.. anchors])]));
        Assert.Equal(expected, Laid.Joined(laid.Lines[0]));
    }

    [Fact]
    public void A_page_reference_prints_the_label_of_its_page()
    {
        var laid = Numbered(new Paragraph([new TextRun("see p. "), new PageReference("a7")]));
        Assert.Equal("see p. 7", Laid.Joined(laid.Lines[0]));
    }

    [Fact]
    public void An_anchor_that_is_nowhere_is_reported()
    {
        var laid = Laid.Of(new Paragraph([new Link(new LinkAddress.Internal("nowhere"), [new TextRun("x")])]));
        Assert.Equal(LayoutWarningKind.UnknownAnchor, Assert.Single(laid.Warnings).Kind);
        Assert.Empty(laid.Pages[0].Links);
    }

    [Fact]
    public void The_contents_name_every_heading_with_its_page_behind_dots()
    {
        var sheet = StyleSheet.Report;
        var laid = Laid.Of(
            sheet,
            new Section([new TableOfContents(2)]) { NumberStyle = PageNumberStyle.LowerRoman, ShowsPageNumber = false },
            new Section(
                [Documents.Heading("One", 1), Documents.Lines("a", 100), Documents.Heading("Deeper", 2), Documents.Heading("Too deep", 3)]),
            new Section([Documents.Heading("Two", 1)]));
        Assert.Equal(["One1", "Deeper3", "Two4"], laid.Lines[0].Select(line => line.Text));
        var artifacts = laid.Pages[0].Items.OfType<TextItem>().Where(item => item.Tag is Artifact);
        Assert.Contains(artifacts, item => item.Run.Text.StartsWith(" . .", StringComparison.Ordinal));
        Assert.All(laid.Lines[0], line => Assert.Equal(sheet.PageWidth - sheet.Margins.Right, line.Right, 0.6));
    }

    [Fact]
    public void The_contents_are_right_even_where_they_push_the_pages_they_list()
    {
        var headings = Enumerable.Range(1, 60).SelectMany(i => new Block[] { Documents.Heading($"H{i}"), Documents.Lines($"p{i}-", 6) });
        var laid = Laid.Of(Documents.Plain, new Section([new TableOfContents(2), .. headings]) { ShowsPageNumber = false });
        Assert.DoesNotContain(laid.Warnings, warning => warning.Kind == LayoutWarningKind.UnsettledPages);
        var places = laid.Lines.SelectMany((page, index) => page.Where(line => line.Size > 12).Select(line => line.Text + (index + 1)));
        Assert.Equal(places, laid.AllLines.Where(line => line.Size < 10).Select(line => line.Text).Take(60));
    }

    [Fact]
    public void A_link_over_two_lines_can_be_clicked_on_both()
    {
        var link = new Link(new LinkAddress.Web("https://example.org/"), [new TextRun(Documents.Words(5, 2))]);
        var laid = Laid.Of(new Paragraph([new TextRun(Documents.Words(5) + " "), link]));
        Assert.Equal(2, laid.Pages[0].Links.Length);
        Assert.Same(laid.Pages[0].Links[0].Element, laid.Pages[0].Links[1].Element);
        Assert.All(laid.Pages[0].Links, link => Assert.InRange(link.Area.X + link.Area.Width, Documents.Left, Documents.Right + 1));
    }

    [Fact]
    public void A_mark_leads_to_its_note_and_the_note_back()
    {
        var laid = Laid.Of(new Paragraph([new TextRun("a"), Documents.Note("1", "x")]));
        var targets = laid.Pages[0].Links.Select(link => ((InternalTarget)link.Target).Name).ToArray();
        Assert.All(targets, target => Assert.Contains(laid.Pages[0].Destinations, place => place.Name == target));
        Assert.Equal(2, targets.Distinct().Count());
    }

    [Fact]
    public void The_result_says_where_anchors_stand_and_repeated_ones_count_once()
    {
        using var stream = new MemoryStream();
        var section = new Section([Named("x"), new PageBreak(), Named("x"), Named("y")]);
        var result = Typesetter.Typeset(Sample.Of(section), StyleSheet.Report, FontStacks.Standard, stream, new TypesetOptions());
        Assert.Equal([("x", 1), ("y", 2)], result.AnchorPages.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(LayoutWarningKind.RepeatedAnchor, Assert.Single(result.Warnings).Kind);
        Assert.Empty(AccessibilityCheck.Run(PdfInspection.Read(stream.ToArray())));
    }

    private static Paragraph Named(string name) => new([new Anchor(name), new TextRun(name)]);

    // a page for the text, one in Roman figures, and twenty in Arabic ones, each with the anchor a and its number
    private static Laid Numbered(Block block)
    {
        var pages = Enumerable.Range(1, 20).SelectMany(i => new Block[] { Named($"a{i}"), new PageBreak() }).ToImmutableArray();
        return Laid.Of(
            Documents.Plain,
            new Section([block]) { NumberStyle = PageNumberStyle.None, ShowsPageNumber = false },
            new Section([Named("front")]) { NumberStyle = PageNumberStyle.LowerRoman, ShowsPageNumber = false },
            new Section(pages) { ShowsPageNumber = false });
    }
}
