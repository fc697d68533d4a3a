using System.Collections.Immutable;
using Dossier.Build;

namespace Dossier.Verification;

/// <summary>What came of holding files against what was said of them when they were built.</summary>
/// <param name="Changes">What is not as it was built; empty: everything is.</param>
/// <param name="Proofs">What was held against what and found to agree, a sentence each.</param>
/// <param name="Sha256">The checksum by which it can be compared with the published one: the file's, or that of a folder's manifest; null where that is missing.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Bytes">How many bytes they have.</param>
/// <param name="Listed">What the manifest says of the making; null where none was at hand or fit to be read.</param>
internal sealed record VerificationReport(
    ImmutableArray<Change> Changes, ImmutableArray<string> Proofs, string? Sha256, int Files, long Bytes, ListedOutput? Listed)
{
    /// <summary>Whether everything is as it was built.</summary>
    public bool IsClean => Changes.IsEmpty;
}
