namespace Dossier.Analysis.Rules;

/// <summary>A live denial lowers.</summary>
internal sealed record DeniedRule() : ConfidenceRule(
    "denied",
    "denied",
    "A live fact that denies it, that is one neither in error nor superseded, lowers by one. The denial itself is not lowered.",
    -1,
    RelatedKind.Facts)
{
    internal override RuleFinding? Evaluate(Evidence evidence) => evidence.Standing.DeniedBy switch
    {
        [] => null,
        [var one] => new(-1, "A live fact denies it", [one]),
        var several => new(-1, $"{several.Length} live facts deny it", several),
    };

    internal override RuleFinding? NearMiss(Evidence evidence) => evidence.Standing.FallenDenials.IsEmpty
        ? null
        : RuleFinding.NotApplied("What denies it is itself in error or superseded", evidence.Standing.FallenDenials);
}
