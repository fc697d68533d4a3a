namespace Dossier.Build;

/// <summary>What a build has put into its output folder.</summary>
/// <param name="Files">How many files, the manifest and the checksums included.</param>
/// <param name="Bytes">How large they are together.</param>
/// <param name="StartingPoint">The file that a reader opens first, relative to the folder; null: none.</param>
public sealed record OutputReceipt(int Files, long Bytes, string? StartingPoint = null);
