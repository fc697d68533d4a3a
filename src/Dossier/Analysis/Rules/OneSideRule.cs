using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>Reports on a party that come from its own side alone lower.</summary>
internal sealed record OneSideRule() : ConfidenceRule(
    "one-side",
    "all origins on one side",
    "Where the basis is reported or assessed, and all origins speak for one side that an entity of the fact belongs to, confidence is "
    + "lowered by one. `independent` and `other` are no sides.",
    -1,
    RelatedKind.Entities)
{
    internal override bool Applies(Evidence evidence)
    {
        if (evidence.Basis is not (Basis.Reported or Basis.Assessed) || evidence.Origins.IsEmpty)
            return false;
        var side = Side(evidence.Origins[0]);
        return evidence.Origins.All(origin => Side(origin) == side) && !OfSide(evidence, side).IsEmpty;
    }

    internal override Reason Explain(Evidence evidence)
    {
        var own = OfSide(evidence, Side(evidence.Origins[0]));
        return new("reason-one-side", "All origins speak for the side of {0}", [.. own.Select(entity => entity.Id)], Names(own));
    }

    internal override Reason? NearMiss(Evidence evidence)
    {
        if (evidence.Basis is not (Basis.Reported or Basis.Assessed))
            return null;
        foreach (var side in evidence.Origins.Select(Side).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var own = OfSide(evidence, side);
            var count = evidence.Origins.Count(origin => Side(origin) == side);
            if (!own.IsEmpty)
                return new(
                    "miss-one-side",
                    "{0} of {1} origins speak for the side of {2}, the rest do not",
                    [.. own.Select(entity => entity.Id)],
                    count,
                    evidence.Origins.Length,
                    Names(own));
        }

        return null;
    }

    private static string Side(Origin origin) => origin.Publisher.Side.Value;

    private static NameList Names(ImmutableArray<Entity> entities) => NameList.Of([.. entities.Select(entity => entity.Name.Value)]);

    private static ImmutableArray<Entity> OfSide(Evidence evidence, string side) => side is Publisher.IndependentSide or Publisher.OtherSide
        ? []
        : [.. evidence.Standing.Entities.Where(entity => entity.Side?.Value == side)];
}
