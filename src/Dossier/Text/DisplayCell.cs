namespace Dossier.Text;

/// <summary>A user-perceived character of a line, as a terminal shows it.</summary>
/// <param name="Start">Offset of its first UTF-16 unit in what was given.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Shown">What to print: harmless, one line, without tabs.</param>
/// <param name="Width">How many columns of a terminal that takes: 0, 1, 2, or 4 for a tab.</param>
internal readonly record struct DisplayCell(int Start, int End, string Shown, int Width);
