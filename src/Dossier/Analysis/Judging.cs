using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Analysis.Rules;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>Applies the rules to each fact's evidence.</summary>
internal sealed class Judging(
    IdOrder<Fact> facts, Relations relations, RelayNetwork network, TracedFact[] traced, Evidence[] evidence, CorpusLinks links)
{
    public FactFinding Of(int fact)
    {
        var judged = evidence[fact];
        var state = StateRules.Decide(judged);
        var isJudged = state is not (State.InError or State.Superseded) && judged.Basis != Basis.Forecast;
        ImmutableArray<ConfidenceStep> trace = isJudged ? ConfidenceRules.Trace(judged) : [];
        return new FactFinding
        {
            State = state,
            Confidence = isJudged ? ConfidenceRules.Level(trace) : null,
            Trace = trace,
            NearMisses = isJudged ? ConfidenceRules.NearMisses(judged) : [],
            CitationOrigins = [.. traced[fact].Citations.Select(citation => network.Sources.IdsOf(citation.Origins))],
            Origins = network.Sources.IdsOf(traced[fact].Origins),
            IndependentOrigins = judged.Voices,
            CorrectedBy = NotInError(relations.CorrectedBy[fact]),
            SupersededBy = NotInError(relations.SupersededBy[fact]),
            DeniedBy = judged.Standing.DeniedBy,
            ContradictedBy = [.. judged.Standing.ContradictedBy.Select(other => other.Fact)],
            SupportedBy = facts.IdsOf(relations.SupportedBy[fact]),
            NamedInTopics = links.TopicsNamingFact[facts[fact].Id],
        };
    }

    private ImmutableArray<string> NotInError(int[] others) =>
        [.. others.Where(other => !relations.InError[other]).Select(other => facts[other].Id)];
}
