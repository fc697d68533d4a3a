using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>Where the ladder begins.</summary>
internal sealed record BasisRule() : ConfidenceRule(
    "basis",
    "where the basis starts",
    "A fact that is documented, measured or stated starts at moderate (3); for a statement, what is known is that it was said. One "
    + "that is reported or assessed starts at low (2).",
    null,
    RelatedKind.Nothing)
{
    internal override bool Applies(Evidence evidence) => evidence.Basis != Basis.Forecast;

    internal override int StepFor(Evidence evidence) => evidence.Basis is Basis.Documented or Basis.Measured or Basis.Stated ? 3 : 2;

    internal override Reason Explain(Evidence evidence) => evidence.Basis switch
    {
        Basis.Stated => new("reason-basis-stated", "Basis is stated: that it was said starts at moderate", []),
        Basis.Documented or Basis.Measured => new("reason-basis-moderate", "Basis is {0}: starts at moderate", [], evidence.Basis),
        _ => new("reason-basis-low", "Basis is {0}: starts at low", [], evidence.Basis),
    };
}
