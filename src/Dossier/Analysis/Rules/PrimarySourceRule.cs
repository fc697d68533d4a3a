using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>The record itself, cited, lifts.</summary>
internal sealed record PrimarySourceRule() : ConfidenceRule(
    "primary-source",
    "cited from the primary source",
    "A citation that goes straight to a source whose publisher is official or keeps statistics lifts by one, where the basis is "
    + "documented, measured or stated.",
    +1,
    RelatedKind.Sources)
{
    internal override bool Applies(Evidence evidence) => IsOnRecord(evidence.Basis) && evidence.CitedDirectly.Any(IsPrimary);

    internal override Reason Explain(Evidence evidence)
    {
        var primary = Primary(evidence.CitedDirectly);
        return new("reason-primary-source", "Cited straight from {0}", Wording.Ids(primary), Wording.Publishers(primary));
    }

    internal override Reason? NearMiss(Evidence evidence)
    {
        var cited = Primary(evidence.CitedDirectly);
        if (!IsOnRecord(evidence.Basis))
            return cited.IsEmpty
                ? null
                : new("miss-primary-basis", "{0} cited straight, but the basis is {1}", Wording.Ids(cited), Wording.Publishers(cited), evidence.Basis);
        var uncited = Primary(evidence.Origins);
        return uncited.IsEmpty
            ? null
            : new("miss-primary-uncited", "{0}: an origin, but cited only over those who pass it on", Wording.Ids(uncited), Wording.Publishers(uncited));
    }

    private static bool IsOnRecord(Basis basis) => basis is Basis.Documented or Basis.Measured or Basis.Stated;

    private static bool IsPrimary(Origin origin) => origin.Publisher.Kind.Value is PublisherKind.Official or PublisherKind.Statistics;

    private static ImmutableArray<Origin> Primary(ImmutableArray<Origin> origins) => [.. origins.Where(IsPrimary)];
}
