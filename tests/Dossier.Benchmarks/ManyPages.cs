using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Pdf;

namespace Dossier.Benchmarks;

/// <summary>Typesets about so many pages of prose, notes, lists and tables, and says how fast and in how much memory.</summary>
internal static class ManyPages
{
    private const string Prose =
        "Goods trade between the two states rose to a record in 2024 and fell in the year after, their customs said; what lies behind the turn is "
        + "told in different words by the two capitals and by those who watch them, and the series on which all of them lean have been revised. ";

    public static void Print(TextWriter output, int pages)
    {
        var document = new Document(new DocumentProperties("Many pages", "en-GB"), [.. Enumerable.Range(1, Math.Max(1, pages / 20)).Select(Chapter)]);
        var watch = Stopwatch.StartNew();
        using var stream = new CountingStream();
        var result = Typesetter.Typeset(document, StyleSheet.Report, FontStacks.Standard, stream, new TypesetOptions());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.PageCount} pages in {watch.Elapsed.TotalSeconds:F2} s: {result.PageCount / watch.Elapsed.TotalSeconds:F0} pages/s, {stream.Length / 1e6:F1} MB, "
            + $"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB, {result.Warnings.Length} warnings"));
    }

    private static Section Chapter(int number)
    {
        var blocks = new List<Block> { new Heading(1, [new TextRun($"Chapter {number}")], $"chapter-{number}") };
        for (var part = 1; part <= 14; part++)
        {
            blocks.Add(new Heading(2, [new TextRun($"Part {part} of chapter {number}")], $"chapter-{number}-{part}"));
            for (var paragraph = 1; paragraph <= 6; paragraph++)
                blocks.Add(Text(number, part, paragraph));
            blocks.Add(Table(part));
        }

        return new Section([.. blocks]) { RunningHead = $"Chapter {number}" };
    }

    private static Paragraph Text(int number, int part, int paragraph) => new(
    [
        new TextRun(string.Concat(Enumerable.Repeat(Prose, 2))),
        new FootnoteReference($"{paragraph}", [new Paragraph([new TextRun(Prose), new TextRun("习近平", null, "zh")])], $"note-{number}-{part}-{paragraph}"),
        new TextRun(" " + Prose),
    ]);

    private static Table Table(int part) => new(
        [new TableColumn(), new TableColumn(TextAlignment.Right)],
        [new TableRow([Cell.Of("Year"), Cell.Of("USD bn")])],
        [.. Enumerable.Range(0, 8).Select(row => new TableRow([Cell.Of($"{2016 + row}"), Cell.Of($"{part * 10 + row}.5")])).ToImmutableArray()]);
}
