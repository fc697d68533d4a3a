using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>Reports on a party that come from its own side alone lower.</summary>
internal sealed record OneSideRule() : ConfidenceRule(
    "one-side",
    "all origins on one side",
    "Where the basis is reported or assessed, and all origins speak for one side that an entity of the fact belongs to, confidence is lowered by one. `independent` and `other` are no sides.",
    -1,
    RelatedKind.Entities)
{
    internal override RuleFinding? Evaluate(Evidence evidence)
    {
        if (evidence.Basis is not (Basis.Reported or Basis.Assessed) || evidence.Origins.IsEmpty)
            return null;
        var side = Side(evidence.Origins[0]);
        var own = OfSide(evidence, side);
        return own.IsEmpty || evidence.Origins.Any(origin => Side(origin) != side)
            ? null
            : new(-1, $"All origins speak for the side of {Wording.List([.. own.Select(entity => entity.Name.Value)])}", [.. own.Select(entity => entity.Id)]);
    }

    internal override RuleFinding? NearMiss(Evidence evidence)
    {
        if (evidence.Basis is not (Basis.Reported or Basis.Assessed))
            return null;
        foreach (var side in evidence.Origins.Select(Side).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var own = OfSide(evidence, side);
            if (own.IsEmpty)
                continue;
            var count = evidence.Origins.Count(origin => Side(origin) == side);
            return RuleFinding.NotApplied(
                $"{count} of {evidence.Origins.Length} origins speak for the side of {Wording.List([.. own.Select(entity => entity.Name.Value)])}, the rest do not",
                own.Select(entity => entity.Id));
        }

        return null;
    }

    private static string Side(Origin origin) => origin.Publisher.Side.Value;

    private static ImmutableArray<Entity> OfSide(Evidence evidence, string side) => side is Publisher.IndependentSide or Publisher.OtherSide
        ? []
        : [.. evidence.Standing.Entities.Where(entity => entity.Side?.Value == side)];
}
