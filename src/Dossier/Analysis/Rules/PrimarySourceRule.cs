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
        return new($"Cited straight from {Wording.Publishers(primary)}", Wording.Ids(primary));
    }

    internal override Reason? NearMiss(Evidence evidence)
    {
        var cited = Primary(evidence.CitedDirectly);
        if (!IsOnRecord(evidence.Basis))
            return cited.IsEmpty
                ? null
                : new($"{Wording.Publishers(cited)} cited straight, but the basis is {Wording.Of(evidence.Basis)}", Wording.Ids(cited));
        var uncited = Primary(evidence.Origins);
        return uncited.IsEmpty
            ? null
            : new($"{Wording.Publishers(uncited)}: an origin, but cited only over those who pass it on", Wording.Ids(uncited));
    }

    private static bool IsOnRecord(Basis basis) => basis is Basis.Documented or Basis.Measured or Basis.Stated;

    private static bool IsPrimary(Origin origin) => origin.Publisher.Kind.Value is PublisherKind.Official or PublisherKind.Statistics;

    private static ImmutableArray<Origin> Primary(ImmutableArray<Origin> origins) => [.. origins.Where(IsPrimary)];
}
