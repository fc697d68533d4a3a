using System.Globalization;
using Dossier.Pages.Figures;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Which story fed how many pages, largest fan-out first.</summary>
internal static class OriginsPart
{
    private const int LeastFanOut = 2;

    /// <summary>The part, or null where no source passes on another.</summary>
    public static Section? Make(ReportText text)
    {
        var dossier = text.Dossier;
        var origins = dossier.Origins.Where(origin => origin.FanOutCount >= LeastFanOut).ToList();
        if (origins.Count == 0)
            return null;
        var introduction = string.Create(
            CultureInfo.InvariantCulture,
            $"{dossier.RelayCount:N0} of the {dossier.SourceCount:N0} sources pass on what another one reported; followed back, the record rests on {dossier.OriginCount:N0} origins. Listed are those that feed more than one page. An unnamed origin shared by two publishers cannot be seen.");
        var table = new Table(
            [
                new TableColumn(TextAlignment.Right, new ColumnWidth.Fixed(44)), new TableColumn(Width: new ColumnWidth.Share(1)),
                new TableColumn(TextAlignment.Right, new ColumnWidth.Fixed(44)), new TableColumn(TextAlignment.Right, new ColumnWidth.Fixed(52)),
            ],
            [new TableRow([Cell.Of("Passed on by"), Cell.Of("Origin"), Cell.Of("Facts on it"), Cell.Of("On nothing else")])],
            [.. origins.Select(origin => Row(origin, text))]);
        return new Section([new Heading(1, [new TextRun("Origins")], "origins"), new Paragraph([new TextRun(introduction)]), Fan(origins[0], text.Words), table]) { RunningHead = "Origins" };
    }

    private static Typesetting.Layout.Figure Fan(SourceView origin, Words words)
    {
        var scene = FanFigure.Of(words, origin, "").Drawing;
        return new Typesetting.Layout.Figure(SceneDrawing.Of(scene), [new TextRun("The origin that most pages pass on: "), .. ReportText.Name(origin)], $"{scene.Title}. {scene.Description}");
    }

    private static TableRow Row(SourceView origin, ReportText text) => new(
    [
        Number(origin.FanOutCount),
        Cell.Of([.. ReportText.Name(origin), new TextRun(" "), text.SourceLink(origin)]),
        Number(origin.OriginOf.Length),
        Number(origin.Orphaned.Length),
    ]);

    private static Cell Number(int number) => Cell.Of(number.ToString("N0", CultureInfo.InvariantCulture));
}
