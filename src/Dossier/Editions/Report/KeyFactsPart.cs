using System.Collections.Immutable;
using Dossier.Pages.Figures;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>The facts shown first.</summary>
internal static class KeyFactsPart
{
    /// <summary>The part, or null where the dossier names none.</summary>
    public static Section? Make(ReportText text, ViewSet views)
    {
        var facts = text.Dossier.KeyFacts;
        if (facts.IsEmpty)
            return null;
        var rows = facts.Select(fact => new TableRow(
        [
            new Cell([new Paragraph([ReportText.FactLink(fact, fact.Statement)], ReportText.Statement)]),
            new Cell(
            [
                new Paragraph(ReportText.State(fact), ReportText.Particulars),
                new Paragraph(ReportText.Confidence(fact), ReportText.Particulars),
                new Paragraph([new TextRun(ReportText.Count(fact.OriginCount, "independent origin"))], ReportText.Quiet),
                new Paragraph([new TextRun(fact.When?.Text ?? "")], ReportText.Quiet),
            ]),
        ]));
        var table = new Table(
            [new TableColumn(Width: new ColumnWidth.Share(1)), new TableColumn(Width: new ColumnWidth.Fixed(116))],
            [new TableRow([Cell.Of("Statement"), Cell.Of("State, confidence, origins, time")])],
            [.. rows]);
        return new Section([new Heading(1, [new TextRun("Key facts")], "key-facts"), table, .. Whys(views, facts)]) { RunningHead = "Key facts", FirstNumber = 1 };
    }

    // Why a reader may be as sure of each as it says: the ladder, and the steps in words.
    private static IEnumerable<Block> Whys(ViewSet views, ImmutableArray<FactView> facts)
    {
        var traces = facts.Select(fact => TraceFigure.Of(views, fact, "")).Where(trace => trace.Ladder is not null).ToList();
        if (traces.Count == 0)
            yield break;
        yield return new Heading(2, [new TextRun("Why this confidence")], "key-facts-why");
        yield return new Paragraph([new TextRun("The rules stand under “Methods”; the register gives the sources of every fact.")]);
        foreach (var trace in traces)
        {
            yield return new Rule();
            yield return new Spacer(5);
            yield return new SideBySide(Ladder(trace), Steps(trace.Fact));
            yield return new Spacer(8);
        }
    }

    private static ImmutableArray<Block> Ladder(TraceFigure trace) => trace.Ladder is not { } ladder
        ? []
        : [new Typesetting.Layout.Figure(SceneDrawing.Of(ladder), [], $"{ladder.Title}. {ladder.Description}")];

    private static ImmutableArray<Block> Steps(FactView fact) =>
    [
        new Paragraph([ReportText.FactLink(fact, fact.Title)], ReportText.Statement),
        .. fact.Trace.Select(step => new Paragraph(
            [new TextRun(step.Step + "\u00A0\u00A0", TextStyle.Strong), .. ReportText.Run(step.Reason)], ReportText.Particulars)),
        new Paragraph([new TextRun($"= {fact.Confidence.ToLowerInvariant()}", TextStyle.Strong)], ReportText.Particulars),
    ];
}
