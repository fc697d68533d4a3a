using Dossier.Pages.Views;

namespace Dossier.Pages.Figures;

/// <summary>A fact and what stands against it, side by side.</summary>
/// <param name="Claim">The fact.</param>
/// <param name="Objection">What stands against it.</param>
/// <param name="ClaimLabel">What the first is.</param>
/// <param name="ObjectionLabel">What the second is.</param>
/// <param name="Tone">The class that colours the bar between them.</param>
internal sealed record SidesFigure(FactView Claim, FactView Objection, string ClaimLabel, string ObjectionLabel, string Tone) : Figure
{
    /// <summary>The two facts with the labels of the relation that the objection, or the claim, was written with.</summary>
    public static SidesFigure Of(FactView claim, FactView objection)
    {
        if (objection.Corrects.Contains(claim))
            return new SidesFigure(claim, objection, "In error", "What is right", "is-error");
        if (objection.Supersedes.Contains(claim))
            return new SidesFigure(claim, objection, "The older figure", "The newer figure", "is-plain");
        return objection.Denies.Contains(claim)
            ? new SidesFigure(claim, objection, "The claim", "The denial", "is-disputed")
            : new SidesFigure(claim, objection, "The claim", "Contradicted by", "is-disputed");
    }
}
