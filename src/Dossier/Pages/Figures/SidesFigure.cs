using Dossier.Pages.Phrases;
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
    public static SidesFigure Of(FactView claim, FactView objection, Words words)
    {
        if (objection.Corrects.Contains(claim))
            return new SidesFigure(claim, objection, words.Say("state-in-error"), words.Say("side-right"), "is-error");
        if (objection.Supersedes.Contains(claim))
            return new SidesFigure(claim, objection, words.Say("side-older"), words.Say("side-newer"), "is-plain");
        return objection.Denies.Contains(claim)
            ? new SidesFigure(claim, objection, words.Say("side-claim"), words.Say("side-denial"), "is-disputed")
            : new SidesFigure(claim, objection, words.Say("side-claim"), words.Say("side-contradiction"), "is-disputed");
    }
}
