using Dossier.Inspection;
using Dossier.Inspection.Syntax;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Pdf;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Pdf;

public sealed class PdfWriterTests
{
    [Theory]
    [InlineData("", "en")]
    [InlineData(" ", "en")]
    [InlineData("Title", "")]
    public void A_document_needs_a_title_and_a_language(string title, string language) =>
        Assert.Throws<ArgumentException>(() => new PdfWriter(Stream.Null, new DocumentProperties(title, language)));

    [Fact]
    public void A_document_needs_a_page() => Assert.Throws<InvalidOperationException>(() => NewWriter().Complete([], []));

    [Fact]
    public void A_reserved_page_has_to_be_filled()
    {
        var writer = NewWriter();
        writer.Reserve();
        Assert.Throws<InvalidOperationException>(() => writer.Complete([], []));
    }

    [Fact]
    public void A_page_is_filled_once()
    {
        var writer = NewWriter();
        var slot = writer.Reserve();
        writer.Fill(slot, new Page(100, 100));
        Assert.Throws<InvalidOperationException>(() => writer.Fill(slot, new Page(100, 100)));
    }

    [Fact]
    public void A_document_is_completed_once()
    {
        var writer = NewWriter();
        writer.Add(new Page(100, 100));
        writer.Complete([], []);
        Assert.Throws<InvalidOperationException>(() => writer.Complete([], []));
    }

    [Fact]
    public void Content_of_an_element_outside_the_tree_is_refused()
    {
        var writer = NewWriter();
        var sketch = new PageSketch();
        sketch.Line(new StructureElement(StructureType.P), "lost");
        writer.Add(sketch.Page);
        Assert.Throws<InvalidOperationException>(() => writer.Complete([], []));
    }

    [Fact]
    public void Two_elements_with_one_id_are_refused()
    {
        var writer = NewWriter();
        var sketch = new PageSketch();
        for (var i = 0; i < 2; i++)
            sketch.Line(writer.Root.Add(new StructureElement(StructureType.Note) { Id = "same" }), "note");
        writer.Add(sketch.Page);
        Assert.Throws<InvalidOperationException>(() => writer.Complete([], []));
    }

    [Fact]
    public void An_element_stands_in_one_place()
    {
        var element = new StructureElement(StructureType.P);
        new StructureElement(StructureType.Div).Add(element);
        Assert.Throws<InvalidOperationException>(() => new StructureElement(StructureType.Div).Add(element));
    }

    [Fact]
    public void An_element_cannot_stand_in_itself()
    {
        var outer = new StructureElement(StructureType.Div);
        var inner = outer.Add(StructureType.Div).Add(StructureType.Div);
        Assert.Throws<InvalidOperationException>(() => inner.Add(outer));
    }

    [Fact]
    public void The_summary_names_what_went_missing()
    {
        PdfSummary? summary = null;
        PageSketch.Document(
            writer =>
            {
                var sketch = new PageSketch();
                sketch.Place("here").Place("here").Link(writer.Root.Add(StructureType.P), "😀", new InternalTarget("nowhere"));
                writer.Add(sketch.Page);
            },
            complete: writer => summary = writer.Complete([new OutlineEntry("x", "elsewhere")], []));
        Assert.NotNull(summary);
        Assert.Equal<int>([0x1F600], summary.MissingCharacters);
        Assert.Equal<string>(["elsewhere", "nowhere"], summary.UnresolvedDestinations);
        Assert.Equal<string>(["here"], summary.RepeatedDestinations);
    }

    [Fact]
    public void A_box_for_a_missing_character_still_reads_as_the_character() =>
        Assert.Equal("a 😀 b", PdfInspection.Read(PageSketch.OneLine("a 😀 b")).Pages[0].Text);

    [Fact]
    public void A_document_with_private_characters_claims_less() =>
        Assert.Contains("<pdfaid:conformance>U<", PdfInspection.Read(PageSketch.OneLine("\uE000")).Metadata, StringComparison.Ordinal);

    [Fact]
    public void Content_is_read_in_order_of_pages_even_when_they_are_filled_in_another()
    {
        var document = Read(writer =>
        {
            var slot = writer.Root.Add(StructureType.P).AddContent();
            var (first, second) = (writer.Reserve(), writer.Reserve());
            writer.Fill(second, OnePage(slot, "second"));
            writer.Fill(first, OnePage(slot, "first "));
        });
        Assert.Equal("first second", document.Structure?.Text);
    }

    [Fact]
    public void Neighbouring_items_of_one_slot_are_marked_as_one()
    {
        var document = Read(writer =>
        {
            var sketch = new PageSketch();
            var slot = writer.Root.Add(StructureType.P).AddContent();
            sketch.Line(slot, "one ");
            sketch.Line(slot, "two");
            writer.Add(sketch.Page);
        });
        Assert.Equal("one two", Assert.Single(document.Contents[0].Sequences).Text);
    }

    [Fact]
    public void Elements_without_content_are_left_out_but_for_cells()
    {
        var document = Read(writer =>
        {
            writer.Root.Add(StructureType.Sect).Add(StructureType.P).AddContent();
            var row = writer.Root.Add(StructureType.Table).Add(StructureType.TR);
            row.Add(StructureType.TD);
            writer.Add(OnePage(row.Add(StructureType.TD).AddContent(), "x"));
        });
        Assert.Equal(["Document", "Table", "TR", "TD", "TD"], document.Structure?.SelfAndBelow().Select(element => element.Type));
    }

    [Fact]
    public void Glyphs_stand_where_the_run_says_although_widths_are_rounded()
    {
        var text = string.Concat(Enumerable.Repeat("AVATAR wave, efficient To. ", 12)).TrimEnd();
        var run = Assert.Single(Shaper.Shape(text, StandardFonts.Display, FontStyle.Regular, 9.7, FontFeatures.Text)).Stretch(0.123);
        var document = Read(writer =>
        {
            var slot = writer.Root.Add(StructureType.P).AddContent();
            writer.Add(new Page(500, 500) { Items = [new TextItem(slot, 0, 20, run, Color.Black)] });
        });
        Assert.Equal(run.Width, ShownWidth(document), 0.01);
    }

    [Fact]
    public void A_title_may_hold_any_character()
    {
        const string Title = "A (b) \\ <c> & \"d\" ’ 中 😀";
        using var stream = new MemoryStream();
        var writer = new PdfWriter(stream, new DocumentProperties(Title, "en"));
        writer.Add(new Page(100, 100));
        writer.Complete([], []);
        var document = PdfInspection.Read(stream.ToArray());
        Assert.Equal(Title, document.Title);
        Assert.Contains("A (b) \\ &lt;c&gt; &amp; &quot;d&quot; ’ 中 😀", document.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_none_is_written()
    {
        using var stream = new MemoryStream();
        var writer = new PdfWriter(stream, new DocumentProperties("T", "en"));
        writer.Add(new Page(100, 100));
        writer.Complete([], []);
        var document = PdfInspection.Read(stream.ToArray());
        Assert.Null(document.Information("CreationDate"));
        Assert.DoesNotContain("Date>", document.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void Hundreds_of_places_are_all_found()
    {
        var document = Read(writer =>
        {
            for (var i = 0; i < 300; i++)
            {
                var sketch = new PageSketch();
                writer.Add(sketch.Place($"place {i} é").Link(writer.Root.Add(StructureType.P), "x", new InternalTarget($"place {(i + 1) % 300} é")).Page);
            }
        });
        Assert.Equal(Enumerable.Range(1, 300).Select(page => page % 300 + 1), document.Pages.Select(page => page.Links[0].Page ?? 0));
    }

    [Fact]
    public void Labels_count_on_until_they_change()
    {
        PageLabel?[] labels =
        [
            new PageLabel(PageNumberStyle.None, 1, "Cover"),
            new PageLabel(PageNumberStyle.LowerRoman, 4),
            new PageLabel(PageNumberStyle.LowerRoman, 5),
            new PageLabel(PageNumberStyle.Arabic, 1, "A-"),
            null,
        ];
        var document = Read(writer =>
        {
            foreach (var label in labels)
                writer.Add(new Page(100, 100) { Label = label });
        });
        Assert.Equal(["Cover", "iv", "v", "A-1", "5"], document.Pages.Select(page => page.Label));
    }

    [Fact]
    public void The_stream_is_written_forwards_only()
    {
        using var stream = new ForwardStream();
        var writer = new PdfWriter(stream, SampleDocument.Properties);
        writer.Add(new Page(100, 100));
        Assert.True(writer.Complete([], []).Length > 0);
    }

    private static PdfWriter NewWriter() => new(Stream.Null, SampleDocument.Properties);

    private static PdfInspection Read(Action<PdfWriter> draw) => PdfInspection.Read(PageSketch.Document(draw));

    private static Page OnePage(ContentSlot slot, string text)
    {
        var sketch = new PageSketch();
        sketch.Line(slot, text);
        return sketch.Page;
    }

    /// <summary>The width of the only text shown, in points, as a viewer reckons it from the file's numbers.</summary>
    private static double ShownWidth(PdfInspection document)
    {
        var parser = new PdfParser(PdfFileReader.Inflate((PdfStream)document.File.Resolve(document.File.Entry(document.PageDictionaries[0], "Contents"))));
        var (font, size) = (Assert.Single(document.Fonts).Value, 0.0);
        var operands = new List<PdfValue>();
        var width = 0.0;
        while (!parser.AtEnd)
        {
            operands.Add(parser.Read());
            if (operands is [.., PdfNumber points, PdfKeyword { Value: "Tf" }])
                size = points.Value;
            if (operands is [.., PdfArray shown, PdfKeyword { Value: "TJ" }])
                width = shown.Items.Sum(item => item is PdfString codes ? Codes(codes).Sum(font.WidthOf) : -((PdfNumber)item).Value);
        }

        return width * size / 1000;
    }

    private static IEnumerable<int> Codes(PdfString text) => text.Value.Chunk(2).Select(pair => pair[0] << 8 | pair[1]);

    private sealed class ForwardStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
