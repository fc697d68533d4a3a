using System.Collections.Immutable;

namespace Dossier.Analysis.Rules;

/// <summary>A contradiction that is as well founded lowers.</summary>
internal sealed record ContradictedRule() : ConfidenceRule(
    "contradicted",
    "contradicted by one as well founded",
    "A live fact that cannot hold together with it, and has as many independent origins or more, lowers by one. It counts in whichever "
    + "direction it was written.",
    -1,
    RelatedKind.Facts)
{
    internal override bool Applies(Evidence evidence) => evidence.Standing.ContradictedBy.Any(other => IsAsWellFounded(other, evidence));

    internal override Reason Explain(Evidence evidence)
    {
        var founded = evidence.Standing.ContradictedBy.Where(other => IsAsWellFounded(other, evidence));
        ImmutableArray<string> equal = [.. founded.Select(other => other.Fact)];
        return equal.Length == 1
            ? new("reason-contradicted", "Contradicted by a live fact with as many independent origins or more", equal)
            : new("reason-contradicted-by-several", "Contradicted by {0} live facts with as many independent origins or more", equal, equal.Length);
    }

    internal override Reason? NearMiss(Evidence evidence) => evidence.Standing.ContradictedBy.IsEmpty
        ? null
        : new("miss-contradicted", "Contradicted, but only by fewer independent origins", [.. evidence.Standing.ContradictedBy.Select(other => other.Fact)]);

    private static bool IsAsWellFounded(Contradiction other, Evidence evidence) => other.IndependentOrigins >= evidence.Voices.Length;
}
