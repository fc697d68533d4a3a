namespace Dossier.Editions;

/// <summary>What an edition says of its own making.</summary>
/// <param name="ProgramVersion">The program's version.</param>
/// <param name="Revision">The commit that it was made from, as readers are told of it: its first digits, and whether anything differed; null where none is known.</param>
internal sealed record BuiltFrom(string ProgramVersion, string? Revision)
{
    /// <summary>What follows a commit where the content differed from it.</summary>
    public const string WithChanges = " with changes";
}
