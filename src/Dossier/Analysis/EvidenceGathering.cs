using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Analysis.Rules;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>
/// Puts together, for each fact, all that the rules may look at. All facts' origins must be known: contradictions are weighed by them.
/// </summary>
internal sealed class EvidenceGathering(Corpus corpus, IdOrder<Fact> facts, Relations relations, RelayNetwork network, TracedFact[] traced)
{
    public Evidence Of(int fact) => new()
    {
        Fact = facts[fact],
        Origins = network.OriginsAt(traced[fact].Origins),
        Voices = traced[fact].Voices,
        CitedDirectly = network.OriginsAt(traced[fact].CitedDirectly),
        Standing = StandingOf(fact),
    };

    private Standing StandingOf(int fact) => new()
    {
        IsInError = relations.InError[fact],
        IsSuperseded = relations.Superseded[fact],
        DeniedBy = Ids(relations.DeniedBy[fact].Where(relations.IsLive)),
        FallenDenials = Ids(relations.DeniedBy[fact].Where(denial => !relations.IsLive(denial))),
        ContradictedBy =
        [
            .. relations.ContradictedBy[fact].Where(relations.IsLive)
                .Select(other => new Contradiction(facts[other].Id, traced[other].Voices.Length)),
        ],
        Entities = EntitiesOf(facts[fact]),
    };

    private ImmutableArray<string> Ids(IEnumerable<int> numbers) => [.. numbers.Select(number => facts[number].Id)];

    private ImmutableArray<Entity> EntitiesOf(Fact fact)
    {
        var entities = ImmutableArray.CreateBuilder<Entity>(fact.Entities.Length);
        foreach (var id in fact.Entities)
        {
            if (corpus.Entities.TryGet(id.Value, out var entity))
                entities.Add(entity);
        }

        entities.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return entities.ToImmutable();
    }
}
