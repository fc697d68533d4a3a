namespace Dossier.Charts;

/// <summary>How an outline is drawn.</summary>
/// <param name="Ink">Its colour.</param>
/// <param name="Thickness">In pixels.</param>
/// <param name="Dash">Length of a dash, 0 for an unbroken line.</param>
/// <param name="Gap">Length of the gap between two dashes.</param>
public readonly record struct Pen(Ink Ink, double Thickness = 1, double Dash = 0, double Gap = 0)
{
    /// <summary>No outline.</summary>
    public static Pen None => new(Ink.None, 0);
}
