using System.Collections.Immutable;
using Dossier.Pages.Figures;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Which story fed how many pages, largest fan-out first.</summary>
internal static class OriginsPart
{
    private const int LeastFanOut = 2;
    private static readonly ImmutableArray<string> Columns = ["report-passed-on-by", "origin-one", "report-facts-on-it", "report-on-nothing-else"];

    /// <summary>The part, or null where no source passes on another.</summary>
    public static Section? Make(ReportText text)
    {
        var dossier = text.Dossier;
        var origins = dossier.Origins.Where(origin => origin.FanOutCount >= LeastFanOut).ToList();
        if (origins.Count == 0)
            return null;
        var introduction = text.Words.Say("report-origins", dossier.RelayCount, dossier.SourceCount, dossier.OriginCount);
        var table = new Table(
            [
                new TableColumn(TextAlignment.Right, new ColumnWidth.Fixed(44)), new TableColumn(Width: new ColumnWidth.Share(1)),
                new TableColumn(TextAlignment.Right, new ColumnWidth.Fixed(44)), new TableColumn(TextAlignment.Right, new ColumnWidth.Fixed(52)),
            ],
            [new TableRow([.. Columns.Select(column => Cell.Of(text.Words.Say(column)))])],
            [.. origins.Select(origin => Row(origin, text))]);
        return new Section([new Heading(1, [new TextRun(text.Words.Say("origins-title"))], "origins"), new Paragraph([new TextRun(introduction)]), Fan(origins[0], text), table]) { RunningHead = text.Words.Say("origins-title") };
    }

    private static Typesetting.Layout.Figure Fan(SourceView origin, ReportText text)
    {
        var scene = FanFigure.Of(text.Words, origin, "").Drawing;
        return new Typesetting.Layout.Figure(SceneDrawing.Of(scene), [new TextRun(text.Words.Say("report-most-passed-on")), .. text.Name(origin)], $"{scene.Title}. {scene.Description}");
    }

    private static TableRow Row(SourceView origin, ReportText text) => new(
    [
        Number(origin.FanOutCount, text),
        Cell.Of([.. text.Name(origin), new TextRun(" "), text.SourceLink(origin)]),
        Number(origin.OriginOf.Length, text),
        Number(origin.Orphaned.Length, text),
    ]);

    private static Cell Number(int number, ReportText text) => Cell.Of(text.Words.Say(number));
}
