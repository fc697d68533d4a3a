namespace Dossier.Editions;

/// <summary>What an edition says of its own making.</summary>
/// <param name="ProgramVersion">The program's version.</param>
/// <param name="Commit">The commit that the content was read from, in full; null where git knows none.</param>
/// <param name="IsModified">Whether the content differed from that commit; null where there is none.</param>
internal sealed record BuiltFrom(string ProgramVersion, string? Commit, bool? IsModified);
