using System.Collections.Immutable;
using Dossier.Inspection;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Tests.Layout.Support;

/// <summary>A small report with everything in it.</summary>
internal static class Sample
{
    public static Document Report { get; } = Of(
        new Section([new Spacer(120), new Heading(1, [new TextRun("A report")], "title") { InContents = false }, new Rule(1)])
        {
            ShowsPageNumber = false,
            NumberStyle = PageNumberStyle.LowerRoman,
        },
        new Section([new Heading(1, [new TextRun("Contents")], "contents") { InContents = false }, new TableOfContents(2)])
        {
            NumberStyle = PageNumberStyle.LowerRoman,
        },
        new Section(Chapter("Trade", "中俄贸易")) { RunningHead = "Trade" },
        new Section(Chapter("Energy", "能源")) { RunningHead = "Energy" },
        new Section([new Heading(1, [new TextRun("Index")], "index")]),
        new Section([.. Enumerable.Range(1, 30).Select(Entry)]) { StartsOnNewPage = false, Columns = 3 });

    private static readonly Lazy<PdfInspection> Lazy = new(() => PdfInspection.Read(Write(Report)));

    public static PdfInspection Inspected => Lazy.Value;

    public static Document Of(params ImmutableArray<Section> sections) => new(new DocumentProperties("A report", "en-GB"), sections);

    public static byte[] Write(Document document)
    {
        using var stream = new MemoryStream();
        Typesetter.Typeset(document, StyleSheet.Report, FontStacks.Standard, stream, new TypesetOptions());
        return stream.ToArray();
    }

    private static ImmutableArray<Block> Chapter(string name, string chinese) =>
    [
        new Heading(1, [new TextRun(name)], name),
        new Paragraph(
        [
            new TextRun(Documents.Words(60) + ": "),
            new TextRun(chinese, null, "zh"),
            new TextRun(", "),
            new TextRun("Китайско-российское партнёрство", TextStyle.Emphasis, "ru"),
            Documents.Note(name + "-1", "The first note, at the foot of its page."),
            Documents.Note(name + "-2", Documents.Words(40)),
            new TextRun(" and "),
            new Link(
                new LinkAddress.Web("https://example.org/" + name),
                [new TextRun("a source "), new TextRun("of note", TextStyle.Strong)]),
            new TextRun("; see page "),
            new PageReference("Trade"),
            new TextRun(". "),
            new InlineDrawing(Dot, "disputed"),
            new TextRun(" disputed."),
        ]),
        new Heading(3, [new TextRun("A level that skips one")], name + "-deep"),
        Documents.Text(Documents.Words(500)),
        new Quote([Documents.Text(Documents.Words(30))]),
        new ListBlock(false, [Item("one"), Item("two", new ListBlock(true, [Item("inner")]))]),
        new Table(
            [new(), new(), new(TextAlignment.Right)],
            [new TableRow([Cell.Of("Date"), Cell.Of("Statement"), Cell.Of("USD")])],
            [.. Enumerable.Range(1, 60).Select(Row)])
        {
            Caption = [new TextRun("A table of " + name)],
        },
        new Figure(Chart, [new TextRun("Caption of the figure.")], "a square")
        {
            Title = [new TextRun("Title of the figure")],
        },
        new SideBySide([Documents.Text(Documents.Words(20))], [Documents.Text(Documents.Words(20, 2))]) { Accent = Ink.Ochre },
    ];

    private static ImmutableArray<PathCommand> Square =>
        [PathCommand.Move(10, 10), PathCommand.Line(30, 10), PathCommand.Line(30, 30), PathCommand.Line(10, 30), PathCommand.Close()];

    private static VectorDrawing Chart => new(100, 40, [new DrawingPath(Square, Ink.Petrol, null), new DrawingText("bar", 20, 38, 8)]);

    private static VectorDrawing Dot => new(40, 40, [new DrawingPath(Square, Ink.Ochre, null)]);

    private static ListItem Item(string text, params ImmutableArray<Block> more) => new([Documents.Text(text), .. more]);

    private static TableRow Row(int number) => new(
        [Cell.Of($"{2000 + number}") with { Scope = HeaderScope.Row }, Cell.Of(Documents.Words(12, number)), Cell.Of($"{number}.0")]);

    private static Paragraph Entry(int number) => new([new TextRun($"entry {number}  "), new PageReferences(["Trade", "Energy"])]);
}
