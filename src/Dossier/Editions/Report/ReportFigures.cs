using Dossier.Pages.Figures;
using Dossier.Typesetting.Layout;
using Figure = Dossier.Pages.Figures.Figure;
using Ink = Dossier.Typesetting.Layout.Ink;

namespace Dossier.Editions.Report;

/// <summary>The figures of pages, set for paper.</summary>
internal static class ReportFigures
{
    /// <summary>The question of a chapter, below its title.</summary>
    public static ParagraphStyle Question { get; } = new() { Size = 13, Leading = 18, Italic = true, Color = Ink.Grey, SpaceAfter = 12, KeepsWithNext = true };

    /// <summary>Whether what a figure shows has a part of its own in the report, or none on paper.</summary>
    public static bool StandsElsewhere(string name) => name is "notes" or "ledger" or "chronicle" or "timeline" or "bibliography";

    /// <summary>A figure as blocks; empty for one that the report has no place for.</summary>
    public static IEnumerable<Block> Blocks(ReportText text, string name, Figure figure) => figure switch
    {
        ChartFigure chart => Chart(text, chart),
        RelayFigure relay => Relay(text, relay),
        SidesFigure sides => [SidesPart.Pair(text, sides)],
        TopicFigure { Topic: var topic } when name == "tally" =>
        [
            new Paragraph(
                [new TextRun(string.Join(ReportText.Gap, text.Words.Say("facts-n", topic.FactCount), text.Words.Say("sources-n", topic.SourceCount), $"{text.Words.Say(topic.DisputedCount)} {text.Words.Say("disputed-count")}", $"{text.Words.Say(topic.ErrorCount)} {text.Words.Say("in-error-count")}"))],
                ReportText.Quiet with { SpaceAfter = 14 }),
        ],
        FactsFigure facts when !StandsElsewhere(name) => facts.Facts.Select(fact => new Paragraph([text.FactLink(fact, fact.Statement)])),
        _ => [],
    };

    private static IEnumerable<Block> Chart(ReportText text, ChartFigure chart)
    {
        var scene = chart.Wide;
        var sources = chart.Series.Points.Select(point => point.Source).Distinct().ToList();
        yield return new Typesetting.Layout.Figure(
            SceneDrawing.Of(scene),
            [
                new TextRun((chart.Series.HasDerived ? text.Words.Say("hatched") + " " : "") + text.Words.Say("report-sources")),
                .. sources.SelectMany((source, index) => index == 0 ? [text.SourceLink(source)] : (Inline[])[new TextRun(" "), text.SourceLink(source)]),
            ],
            $"{scene.Title}. {scene.Description}")
        {
            Title = [.. text.Run(chart.Series.Title), new TextRun("  " + chart.Series.UnitAndFrequency, new TextStyle { Color = Ink.Grey })],
        };
    }

    private static IEnumerable<Block> Relay(ReportText text, RelayFigure relay)
    {
        var scene = relay.Drawing;
        yield return new Typesetting.Layout.Figure(SceneDrawing.Of(scene), [new TextRun(relay.Headline, TextStyle.Strong), new TextRun(" " + text.Words.Say("relay-key"))], $"{scene.Title}. {scene.Description}");
    }
}
