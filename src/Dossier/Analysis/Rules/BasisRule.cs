using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>Where the ladder begins.</summary>
internal sealed record BasisRule() : ConfidenceRule(
    "basis",
    "where the basis starts",
    "A fact that is documented, measured or stated starts at moderate (3); for a statement, what is known is that it was said. One that is reported or assessed starts at low (2).",
    null,
    RelatedKind.Nothing)
{
    internal override RuleFinding? Evaluate(Evidence evidence) => evidence.Basis switch
    {
        Basis.Documented => new(3, "Basis is documented: starts at moderate", []),
        Basis.Measured => new(3, "Basis is measured: starts at moderate", []),
        Basis.Stated => new(3, "Basis is stated: that it was said starts at moderate", []),
        Basis.Reported => new(2, "Basis is reported: starts at low", []),
        Basis.Assessed => new(2, "Basis is assessed: starts at low", []),
        _ => null,
    };
}
