namespace Dossier.Charts;

/// <summary>A rectangle.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Not negative.</param>
/// <param name="Height">Not negative.</param>
/// <param name="Fill">The colour inside.</param>
/// <param name="IsHatched">Hatched in that colour, and outlined, instead of filled: a calculated value.</param>
public sealed record RectShape(double X, double Y, double Width, double Height, Ink Fill, bool IsHatched = false) : Shape;
