using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>Unnamed people behind one middling origin lower.</summary>
internal sealed record UnnamedSingleOriginRule() : ConfidenceRule(
    "unnamed-single-origin",
    "unnamed people, one origin",
    "A claim that rests on people who are not named, has one independent origin, and has no origin rated A or B, is lowered by one.",
    -1,
    RelatedKind.Sources)
{
    internal override bool Applies(Evidence evidence) =>
        evidence.Fact.UnnamedSources && evidence.Voices.Length == 1 && evidence.Best > Reliability.B;

    internal override Reason Explain(Evidence evidence) =>
        new("reason-unnamed", "Rests on unnamed people and one origin, rated {0}", Wording.Ids(evidence.Origins), $"{evidence.Best}");

    internal override Reason? NearMiss(Evidence evidence)
    {
        if (!evidence.Fact.UnnamedSources || evidence.Voices.IsEmpty)
            return null;
        return evidence.Voices.Length > 1
            ? new("miss-unnamed-several", "Rests on unnamed people, but has {0} independent origins", Wording.Ids(evidence.Origins), evidence.Voices.Length)
            : new("miss-unnamed-reliable", "Rests on unnamed people and one origin, but the origin is rated {0}", Wording.Ids(evidence.Origins), $"{evidence.Best}");
    }
}
