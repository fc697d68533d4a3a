using System.Collections.Immutable;
using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Tests.Layout.Support;

namespace Dossier.Typesetting.Tests.Layout;

public sealed class RobustnessTests
{
    [Fact]
    public void A_document_without_content_is_one_empty_page()
    {
        var laid = Laid.Of(Documents.Plain);
        Assert.Single(laid.Pages);
        Assert.Equal(LayoutWarningKind.MissingContent, Assert.Single(laid.Warnings).Kind);
    }

    [Fact]
    public void An_empty_section_takes_no_page_and_is_reported()
    {
        var laid = Laid.Of(Documents.Plain, new Section([]) { RunningHead = "Empty" }, new Section([Documents.Lines("a", 1)]));
        Assert.Single(laid.Pages);
        Assert.Contains("Empty", Assert.Single(laid.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hundreds_of_nested_lists_lose_nothing()
    {
        ImmutableArray<Block> blocks = [Documents.Text("deepest")];
        for (int i = 0; i < 800; i++)
            blocks = [Documents.Text($"l{i}"), new ListBlock(false, [new ListItem(blocks)])];
        var laid = Laid.Of(blocks);
        Assert.EndsWith("deepest", laid.Text, StringComparison.Ordinal);
        Assert.Contains(laid.Warnings, warning => warning.Kind == LayoutWarningKind.DeepNesting);
        Assert.All(laid.AllLines, line => Assert.True(line.Right <= Documents.Right + 0.6));
    }

    [Fact]
    public void Nesting_of_every_kind_ends_in_a_file_that_can_be_read()
    {
        ImmutableArray<Block> blocks = [Documents.Text("deepest")];
        for (int i = 0; i < 30; i++)
        {
            blocks =
            [
                new Quote([new KeepTogether(blocks)]),
                OneCell([new SideBySide([Documents.Text($"left{i}")], [Documents.Text("right")])]),
            ];
            blocks = i % 3 == 0 ? [OneCell(blocks)] : blocks;
        }
        var inspection = PdfInspection.Read(Sample.Write(Sample.Of(new Section(blocks))));
        Assert.Contains("deepest", inspection.Structure?.Text ?? "", StringComparison.Ordinal);
        var findings = AccessibilityCheck.Run(inspection).Select(finding => finding.Message);
        Assert.DoesNotContain(findings, message => !message.Contains("has no header", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_in_links_in_links_are_set()
    {
        ImmutableArray<Inline> inlines = [new TextRun("deepest")];
        for (int i = 0; i < 5_000; i++)
            inlines = [new Link(new LinkAddress.Web("https://example.org/"), inlines)];
        Assert.Equal("deepest", Laid.Of(new Paragraph(inlines)).Text);
    }

    [Fact]
    public void A_huge_heading_fills_pages_rather_than_vanish()
    {
        string text = Documents.Words(120);
        var laid = Laid.Of(new Heading(1, [new TextRun(text)], "h"), Documents.Lines("a", 3));
        Assert.Equal(text, Laid.Joined(laid.AllLines.Where(line => line.Size > 12)));
        Assert.All(laid.AllLines, line => Assert.InRange(line.Baseline, 20, 165));
    }

    [Fact]
    public void Letters_of_absurd_size_are_made_to_fit()
    {
        var laid = Laid.Of(new Paragraph([new TextRun("WORD", new TextStyle { Size = 90_000 })]), Documents.Lines("a", 1));
        Assert.Equal("WORD", string.Concat(laid.AllLines.Where(line => line.Size > 20).Select(line => line.Text)));
    }

    [Fact]
    public void A_drawing_higher_than_the_page_is_scaled_down()
    {
        var line = new DrawingPath([PathCommand.Move(0, 0), PathCommand.Line(10, 1000)], null, new Stroke(Ink.Black, 1));
        var tall = new VectorDrawing(10, 1000, [line]);
        var laid = Laid.Of(new Figure(tall, [new TextRun("caption")], "tall"));
        var path = laid.Pages[0].Items.OfType<PathItem>().Single();
        Assert.True(path.Path[1].Y < 160);
        Assert.Equal("caption", laid.Lines[0][^1].Text);
    }

    [Fact]
    public void A_drawing_without_size_is_no_trouble() =>
        Assert.Equal("caption", Laid.Of(new Figure(new VectorDrawing(0, 0, []), [new TextRun("caption")], "")).Text);

    [Fact]
    public void A_spacer_higher_than_the_page_leaves_a_page_empty() =>
        Assert.Equal("a1", Laid.Of(new Spacer(100_000), Documents.Lines("a", 1)).Lines[^1][0].Text);

    [Fact]
    public void A_note_without_text_still_has_its_mark_at_the_foot()
    {
        var laid = Laid.Of(new Paragraph([new TextRun("a"), new FootnoteReference("1", [], "n")]));
        Assert.Equal(["a1", "1"], laid.Lines[0].Select(line => line.Text));
    }

    [Fact]
    public void List_items_without_text_keep_their_markers()
    {
        ListItem[] items = [new([]), new([Documents.Text("")]), new([Documents.Text("x")])];
        var laid = Laid.Of(new ListBlock(true, [.. items]));
        Assert.Equal(["1.", "2.", "3.x"], laid.Lines[0].Select(line => line.Text));
    }

    [Fact]
    public void A_column_narrower_than_a_letter_loses_none()
    {
        var sheet = Documents.Plain with { PageWidth = 44 };
        var laid = Laid.Of(sheet, new Section([Documents.Text("wide words")]) { ShowsPageNumber = false, Columns = 4 });
        var texts = laid.Pages.SelectMany(page => page.Items.OfType<TextItem>()).Select(item => item.Run.Text.Trim());
        Assert.Equal("widewords", string.Concat(texts));
    }

    [Fact]
    public void Pages_without_room_for_text_still_take_all_of_it()
    {
        var sheet = Documents.Plain with { PageHeight = 30 };
        var laid = Laid.Of(sheet, new Section([Documents.Lines("a", 6)]) { ShowsPageNumber = false });
        Assert.Equal("a1 a2 a3 a4 a5 a6", laid.Text);
    }

    [Fact]
    public void Long_text_without_any_space_is_set()
    {
        string text = string.Concat(Enumerable.Repeat("abcdefghij", 2_000));
        Assert.Equal(text, string.Concat(Laid.Of(Documents.Text(text)).AllLines.Select(line => line.Text)));
    }

    private static Table OneCell(ImmutableArray<Block> blocks) => new([new()], [], [new TableRow([new Cell(blocks)])]);

    [Fact]
    public void A_very_long_paragraph_is_set_completely()
    {
        string text = Documents.Words(8_000);
        Assert.Equal(text, Laid.Of(Documents.Text(text)).Text);
    }
}
