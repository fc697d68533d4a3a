namespace Dossier.Analysis.Rules;

/// <summary>A live denial lowers.</summary>
internal sealed record DeniedRule() : ConfidenceRule(
    "denied",
    "denied",
    "A live fact that denies it, that is one neither in error nor superseded, lowers by one. The denial itself is not lowered.",
    -1,
    RelatedKind.Facts)
{
    internal override bool Applies(Evidence evidence) => !evidence.Standing.DeniedBy.IsEmpty;

    internal override Reason Explain(Evidence evidence) => evidence.Standing.DeniedBy is { Length: > 1 } several
        ? new("reason-denied-by-several", "{0} live facts deny it", several, several.Length)
        : new("reason-denied", "A live fact denies it", evidence.Standing.DeniedBy);

    internal override Reason? NearMiss(Evidence evidence) => evidence.Standing.FallenDenials.IsEmpty
        ? null
        : new("miss-denied", "What denies it is itself in error or superseded", evidence.Standing.FallenDenials);
}
