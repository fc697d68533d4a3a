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
        "Said and denied",
        "disputes",
        $"{ReportText.Count(text.Dossier.DisputedCount, "fact")} in this dossier are disputed: a live fact denies them, or cannot hold together with them and nobody has settled which is right.",
        text.Dossier.Disputes.Select(pair => SidesFigure.Of(pair.Claim, pair.Objection, text.Words)));

    /// <summary>The corrections, or null where there are none.</summary>
    public static Section? Corrections(ReportText text) => Make(
        "Corrections",
        "corrections",
        "What sources got wrong, and what is right. The facts in error are kept, since slips travel.",
        text.Dossier.Corrections.Select(pair => SidesFigure.Of(pair.Error, pair.Right, text.Words)));

    /// <summary>A pair as blocks.</summary>
    public static Block Pair(SidesFigure figure) => new SideBySide(Side(figure.ClaimLabel, figure.Claim), Side(figure.ObjectionLabel, figure.Objection))
    {
        Accent = figure.Tone switch { "is-disputed" => Ink.Ochre, "is-error" => Ink.Red, _ => null },
    };

    private static Section? Make(string title, string anchor, string introduction, IEnumerable<SidesFigure> figures)
    {
        var pairs = figures.SelectMany(figure => new Block[] { new Rule(), new Spacer(4), Pair(figure), new Spacer(6) }).ToList();
        return pairs.Count == 0
            ? null
            : new Section([new Heading(1, [new TextRun(title)], anchor), new Paragraph([new TextRun(introduction)]), .. pairs]) { RunningHead = title };
    }

    private static ImmutableArray<Block> Side(string label, FactView fact) =>
    [
        new Paragraph([new TextRun(label)], ReportText.Label),
        new Paragraph([ReportText.FactLink(fact, fact.Statement)], ReportText.Statement),
        new Paragraph([.. ReportText.State(fact), new TextRun(ReportText.Gap), .. ReportText.Confidence(fact)], ReportText.Particulars),
        new Paragraph(ReportText.Run(fact.Attribution + (fact.When is { } when ? $", {when.Text}" : "")), ReportText.Quiet),
    ];
}
