namespace Dossier.Captures.Matching;

/// <summary>A stretch of a captured text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset behind its last one.</param>
internal readonly record struct Passage(int Start, int End);
