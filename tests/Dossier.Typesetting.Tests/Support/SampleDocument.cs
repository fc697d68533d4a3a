using System.Text;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Tests.Support;

/// <summary>A small document with one of everything a report has.</summary>
internal static class SampleDocument
{
    public const string Chinese = "中俄伙伴关系";
    public const string Russian = "Китайско-российское партнёрство";

    public static DocumentProperties Properties { get; } = new("A sample — 样本", "en-GB")
    {
        Author = "The Research Desk",
        Subject = "What the writer can do",
        Keywords = "sample, test",
        Creator = "tests",
        Date = new DateTimeOffset(2024, 4, 8, 12, 0, 0, TimeSpan.FromHours(8)),
    };

    public static AssociatedFile Attachment { get; } = new(
        "dossier.json",
        "application/json",
        Encoding.UTF8.GetBytes("{}"),
        FileRelationship.Data,
        "The data behind this report",
        new DateTimeOffset(2024, 4, 8, 0, 0, 0, TimeSpan.Zero));

    public static byte[] Make(PdfVariant variant = PdfVariant.Standard) => PageSketch.Document(
        Draw,
        new PdfOptions { Variant = variant },
        writer => writer.Complete(
            [
                new OutlineEntry("Con\u00ADtents", "contents"),
                new OutlineEntry("Trade", "trade") { Open = true, Children = [new OutlineEntry("Figures", "figures")] },
            ],
            [Attachment]));

    private static void Draw(PdfWriter writer)
    {
        var contents = writer.Reserve();
        var front = writer.Root.Add(StructureType.Part);
        var body = writer.Root.Add(StructureType.Part);
        writer.Add(Text(body));
        writer.Add(Figures(body));
        writer.Fill(contents, Contents(front));
    }

    private static Page Contents(StructureElement part)
    {
        var sketch = new PageSketch { Label = new PageLabel(PageNumberStyle.LowerRoman, 1) };
        sketch.Place("contents").Line(part.Add(StructureType.H1), "Contents", FontStyle.Bold, 20);
        var list = part.Add(StructureType.TOC);
        sketch.Link(list.Add(StructureType.TOCI).Add(StructureType.Reference), "Trade, page 1", new InternalTarget("trade"));
        sketch.Link(list.Add(StructureType.TOCI).Add(StructureType.Reference), "Figures, page 2", new InternalTarget("figures"));
        return sketch.Page;
    }

    private static Page Text(StructureElement part)
    {
        var sketch = new PageSketch { Label = new PageLabel(PageNumberStyle.Arabic, 1) };
        var section = part.Add(StructureType.Sect);
        sketch.Place("trade").Line(section.Add(StructureType.H1), "Trade", FontStyle.Bold, 20);
        var paragraph = section.Add(StructureType.P);
        var beginning = paragraph.AddContent();
        var chinese = paragraph.Add(new StructureElement(StructureType.Span) { Language = "zh-Hans" });
        var reference = paragraph.Add(StructureType.Reference);
        var note = paragraph.Add(new StructureElement(StructureType.Note) { Id = "note-1" });
        var rest = paragraph.AddContent();
        var end = sketch.Line(beginning, "The office’s first efficient plan, ");
        end = sketch.Line(chinese.AddContent(), Chinese, x: end);
        end = sketch.Line(reference.AddContent(), "1", size: 7, x: end);
        sketch.Line(rest, ", was called ", x: end);
        sketch.Line(rest, Russian + ".");
        sketch.Link(section.Add(StructureType.P), "an article", new WebTarget("https://example.org/статья?a=(b)"));
        sketch.Line(note.Add(StructureType.Lbl), "1 ", size: 8);
        sketch.Line(note, "Said at the foot of the page.", size: 8);
        List(sketch, section);
        sketch.Line(Artifact.Footer, "page 1 of 2", size: 8);
        return sketch.Page;
    }

    private static void List(PageSketch sketch, StructureElement section)
    {
        var list = section.Add(new StructureElement(StructureType.L) { Numbering = ListNumbering.Disc });
        foreach (var text in (string[])["one", "two"])
        {
            var item = list.Add(StructureType.LI);
            var end = sketch.Line(item.Add(StructureType.Lbl), "• ");
            sketch.Line(item.Add(StructureType.LBody).AddContent(), text, x: end);
        }
    }

    private static Page Figures(StructureElement part)
    {
        var sketch = new PageSketch { Label = new PageLabel(PageNumberStyle.Arabic, 2) };
        var section = part.Add(StructureType.Sect);
        sketch.Place("figures").Line(section.Add(StructureType.H2), "Figures", FontStyle.BoldItalic, 16);
        var figure = section.Add(new StructureElement(StructureType.Figure)
        {
            Alternative = "A line that rises",
            Bounds = new Rectangle(72, 200, 200, 100),
        });
        var drawing = figure.AddContent();
        var stroke = new Stroke(Color.FromRgb(0x1F4E79), 1.5) { Cap = LineCap.Round, Dash = [3, 2] };
        sketch.Draw(PathItem.Box(Artifact.Background, new Rectangle(60, 190, 300, 130), Color.FromRgb(0xEEF2F6)));
        sketch.Draw(PathItem.Line(drawing, 72, 300, 272, 200, stroke));
        sketch.Draw(new PathItem(drawing, [PathCommand.Move(72, 300), PathCommand.Curve(100, 300, 150, 200, 272, 200)], null, stroke));
        Table(sketch, section);
        return sketch.Page;
    }

    private static void Table(PageSketch sketch, StructureElement section)
    {
        var table = section.Add(StructureType.Table);
        sketch.Line(table.Add(StructureType.Caption), "Trade in billions");
        var head = table.Add(StructureType.THead).Add(StructureType.TR);
        var cell = new TableCell(HeaderScope.Column);
        var end = sketch.Line(head.Add(new StructureElement(StructureType.TH) { Cell = cell }), "Year ");
        sketch.Line(head.Add(new StructureElement(StructureType.TH) { Cell = cell, Id = "value" }).AddContent(), "Value", x: end);
        var row = table.Add(StructureType.TBody).Add(StructureType.TR);
        end = sketch.Line(row.Add(new StructureElement(StructureType.TH) { Cell = new TableCell(HeaderScope.Row) }), "2023 ");
        sketch.Line(row.Add(new StructureElement(StructureType.TD) { Cell = new TableCell { Headers = ["value"] } }).AddContent(), "240.1", x: end);
    }
}
