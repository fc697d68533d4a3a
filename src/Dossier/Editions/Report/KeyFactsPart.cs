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
            new Cell([new Paragraph([text.FactLink(fact, fact.Statement)], ReportText.Statement)]),
            new Cell(
            [
                new Paragraph(ReportText.State(fact), ReportText.Particulars),
                new Paragraph(ReportText.Confidence(fact), ReportText.Particulars),
                new Paragraph([new TextRun(text.Words.Say("independent-origins-n", fact.OriginCount))], ReportText.Quiet),
                new Paragraph([new TextRun(fact.When?.Text ?? "")], ReportText.Quiet),
            ]),
        ]));
        var table = new Table(
            [new TableColumn(Width: new ColumnWidth.Share(1)), new TableColumn(Width: new ColumnWidth.Fixed(116))],
            [new TableRow([Cell.Of(text.Words.Say("report-statement")), Cell.Of(text.Words.Say("report-key-columns"))])],
            [.. rows]);
        return new Section([new Heading(1, [new TextRun(text.Words.Say("key-facts"))], "key-facts"), table, .. Whys(text, views, facts)]) { RunningHead = text.Words.Say("key-facts"), FirstNumber = 1 };
    }

    // Why a reader may be as sure of each as it says: the ladder, and the steps in words.
    private static IEnumerable<Block> Whys(ReportText text, ViewSet views, ImmutableArray<FactView> facts)
    {
        var traces = facts.Select(fact => TraceFigure.Of(views, fact, "")).Where(trace => trace.Ladder is not null).ToList();
        if (traces.Count == 0)
            yield break;
        yield return new Heading(2, [new TextRun(text.Words.Say("report-whys"))], "key-facts-why");
        yield return new Paragraph([new TextRun(text.Words.Say("report-rules"))]);
        foreach (var trace in traces)
        {
            yield return new Rule();
            yield return new Spacer(5);
            yield return new SideBySide(Ladder(trace), Steps(text, trace.Fact));
            yield return new Spacer(8);
        }
    }

    private static ImmutableArray<Block> Ladder(TraceFigure trace) => trace.Ladder is not { } ladder
        ? []
        : [new Typesetting.Layout.Figure(SceneDrawing.Of(ladder), [], $"{ladder.Title}. {ladder.Description}")];

    private static ImmutableArray<Block> Steps(ReportText text, FactView fact) =>
    [
        new Paragraph([text.FactLink(fact, fact.Title)], ReportText.Statement),
        .. fact.Trace.Select(step => new Paragraph(
            [new TextRun(step.Step + "\u00A0\u00A0", TextStyle.Strong), .. text.Run(step.Reason)], ReportText.Particulars)),
        new Paragraph([new TextRun($"= {fact.Confidence.ToLowerInvariant()}", TextStyle.Strong)], ReportText.Particulars),
    ];
}
