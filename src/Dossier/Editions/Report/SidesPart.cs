using System.Collections.Immutable;
using Dossier.Pages.Figures;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>What is claimed and what stands against it, side by side.</summary>
internal static class SidesPart
{
    /// <summary>The disputes, or null where there are none.</summary>
    public static Section? Disputes(ReportText text) => Make(
        text,
        text.Words.Say("said-and-denied"),
        "disputes",
        text.Words.Say("report-disputed", text.Dossier.DisputedCount),
        text.Dossier.Disputes.Select(pair => SidesFigure.Of(pair.Claim, pair.Objection, text.Words)));

    /// <summary>The corrections, or null where there are none.</summary>
    public static Section? Corrections(ReportText text) => Make(
        text,
        text.Words.Say("corrections"),
        "corrections",
        text.Words.Say("report-corrections"),
        text.Dossier.Corrections.Select(pair => SidesFigure.Of(pair.Error, pair.Right, text.Words)));

    /// <summary>A pair as blocks.</summary>
    public static Block Pair(ReportText text, SidesFigure figure) => new SideBySide(
        Side(text, figure.ClaimLabel, figure.Claim), Side(text, figure.ObjectionLabel, figure.Objection))
    {
        Accent = figure.Tone switch { "is-disputed" => Ink.Ochre, "is-error" => Ink.Red, _ => null },
    };

    private static Section? Make(ReportText text, string title, string anchor, string introduction, IEnumerable<SidesFigure> figures)
    {
        var pairs = figures.SelectMany(figure => new Block[] { new Rule(), new Spacer(4), Pair(text, figure), new Spacer(6) }).ToList();
        return pairs.Count == 0
            ? null
            : new Section([new Heading(1, [new TextRun(title)], anchor), new Paragraph([new TextRun(introduction)]), .. pairs]) { RunningHead = title };
    }

    private static ImmutableArray<Block> Side(ReportText text, string label, FactView fact) =>
    [
        new Paragraph([new TextRun(label)], ReportText.Label),
        new Paragraph([text.FactLink(fact, fact.Statement)], ReportText.Statement),
        new Paragraph([.. ReportText.State(fact), new TextRun(ReportText.Gap), .. ReportText.Confidence(fact)], ReportText.Particulars),
        new Paragraph(text.Run(fact.Attribution + (fact.When is { } when ? $", {when.Text}" : "")), ReportText.Quiet),
    ];
}
