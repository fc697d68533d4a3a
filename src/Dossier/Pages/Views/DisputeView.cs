using Dossier.Analysis;

namespace Dossier.Pages.Views;

/// <summary>Two facts that do not fit.</summary>
/// <param name="Claim">The disputed fact.</param>
/// <param name="Objection">The one that denies or contradicts it.</param>
/// <param name="Kind">Which of the two.</param>
internal sealed record DisputeView(FactView Claim, FactView Objection, DisputeKind Kind)
{
    /// <summary>Whether a party denies it.</summary>
    public bool IsDenial => Kind == DisputeKind.Denial;
}

/// <summary>A fact in error with the one that has it right.</summary>
/// <param name="Error">The fact in error.</param>
/// <param name="Right">The one that has it right.</param>
internal sealed record CorrectionView(FactView Error, FactView Right);
