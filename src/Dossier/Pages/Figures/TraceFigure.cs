using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Pages.Figures;

/// <summary>Why a fact has its confidence: the steps, and the rules that nearly applied.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="NearMisses">What was not applied and why, in plain words.</param>
/// <param name="Prefix">The beginning of the ids in its drawing.</param>
/// <param name="Words">The words of the interface.</param>
internal sealed record TraceFigure(FactView Fact, ImmutableArray<string> NearMisses, string Prefix, Words Words) : Figure
{
    /// <summary>The confidence as a ladder, walked from the basis to the result; null for facts that have none.</summary>
    public Scene? Ladder => Fact.HasConfidence ? ConfidenceLadder.Draw(Model(), Words.Charts) : null;

    /// <summary>The ladder for the site; empty for facts that have none.</summary>
    public HtmlText Svg => new(Ladder is { } ladder ? SvgWriter.Write(ladder, Prefix, "ladder fig") : "");

    /// <summary>The figure of a fact.</summary>
    public static TraceFigure Of(ViewSet views, FactView fact, string prefix) =>
        new(fact, [.. fact.Finding.NearMisses.Select(miss => views.Words.Say(miss.Why))], prefix, views.Words);

    private ConfidenceLadderModel Model()
    {
        var trace = Fact.Finding.Trace;
        var steps = trace.Skip(1).Select(step => new LadderStep(Words.Say($"drawn-{step.Rule}"), step.Step));
        return new ConfidenceLadderModel(trace[0].Step, Fact.Basis.ToLowerInvariant(), [.. steps]);
    }
}
