using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Pdf;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Pdf;

/// <summary>The checker has to find faults, or its silence means nothing.</summary>
public sealed class AccessibilityCheckTests
{
    public static TheoryData<string, StructureType> LoneElements => new()
    {
        { "heading \"x\" of level 2 follows one of level 0", StructureType.H2 },
        { "a Figure has no alternative text", StructureType.Figure },
        { "does not say where it stands", StructureType.Figure },
        { "a Formula has no alternative text", StructureType.Formula },
        { "the note \"x\" has no id", StructureType.Note },
        { "the Link element \"x\" has no annotation", StructureType.Link },
        { "Table holds content of its own", StructureType.Table },
        { "TD stands in Document", StructureType.TD },
        { "LI stands in Document", StructureType.LI },
    };

    [Theory]
    [MemberData(nameof(LoneElements))]
    public void A_faulty_element_is_found(string fault, StructureType type) =>
        AssertFinds(fault, (writer, sketch) => sketch.Line(writer.Root.Add(type), "x"));

    [Fact]
    public void A_cell_without_header_is_found() => AssertFinds("cell \"b\" of the table that begins \"ab\" has no header", (writer, sketch) =>
    {
        var row = writer.Root.Add(StructureType.Table).Add(StructureType.TR);
        sketch.Line(row.Add(new StructureElement(StructureType.TH) { Cell = new TableCell(HeaderScope.Column) }), "a");
        sketch.Line(row.Add(StructureType.TD), "b");
    });

    [Fact]
    public void Rows_of_different_lengths_are_found() => AssertFinds("has rows of different lengths", (writer, sketch) =>
    {
        var table = writer.Root.Add(StructureType.Table);
        sketch.Line(table.Add(StructureType.TR).Add(new StructureElement(StructureType.TH) { Cell = new TableCell(HeaderScope.Column, 2) }), "a");
        sketch.Line(table.Add(StructureType.TR).Add(StructureType.TD), "b");
    });

    [Fact]
    public void A_block_within_a_paragraph_is_found() => AssertFinds("P stands in Span", (writer, sketch) =>
        sketch.Line(writer.Root.Add(StructureType.P).Add(StructureType.Span).Add(StructureType.P), "x"));

    [Fact]
    public void A_link_that_leads_nowhere_is_found() => AssertFinds("the link to #nowhere leads nowhere", (writer, sketch) =>
        sketch.Link(writer.Root.Add(StructureType.P), "x", new InternalTarget("nowhere")));

    [Fact]
    public void A_link_that_belongs_to_a_paragraph_is_found() => AssertFinds("does not stand in one Link element", (writer, sketch) =>
        writer.Add(new Page(100, 100)
        {
            Links = [new LinkArea(new Rectangle(0, 0, 10, 10), new WebTarget("https://example.org"), "x", writer.Root.Add(StructureType.P))],
        }));

    [Fact]
    public void The_older_variant_does_not_claim_accessibility() =>
        Assert.Contains(
            AccessibilityCheck.Run(PdfInspection.Read(SampleDocument.Make(PdfVariant.ArchiveOne))),
            finding => finding.Message == "the metadata do not claim PDF/UA-1");

    private static void AssertFinds(string fault, Action<PdfWriter, PageSketch> draw)
    {
        var document = PdfInspection.Read(PageSketch.Document(writer =>
        {
            var sketch = new PageSketch();
            draw(writer, sketch);
            writer.Add(sketch.Page);
        }));
        Assert.Contains(AccessibilityCheck.Run(document), finding => finding.Message.Contains(fault, StringComparison.Ordinal));
    }
}
