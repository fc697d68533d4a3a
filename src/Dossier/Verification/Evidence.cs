using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Build;
using Dossier.Editions;

namespace Dossier.Verification;

/// <summary>What is known of an output from its two lists, the manifest and the checksums, each of which answers for the other.</summary>
/// <param name="Expected">The checksum of every file but the two lists, by path.</param>
/// <param name="Listed">What the manifest says of the making; null where it is not to be trusted.</param>
/// <param name="Changes">Which of the two lists was changed, or is missing.</param>
internal sealed record Evidence(FrozenDictionary<string, string> Expected, ListedOutput? Listed, ImmutableArray<Change> Changes)
{
    // A single byte changed in a file changes about sixty of the digits of its checksum: where fewer differ, the digits were changed.
    private const int FewDigits = 16;

    /// <summary>Weighs the two lists; null where neither is to be trusted.</summary>
    /// <param name="manifest">The bytes of the manifest; null where there is none.</param>
    /// <param name="checksums">The bytes of the checksums; null where there are none.</param>
    public static Evidence? Weigh(byte[]? manifest, byte[]? checksums)
    {
        var listed = manifest is null ? null : ListedOutput.Read(manifest);
        var sums = checksums is null ? null : Checksums.Read(checksums);
        if (listed is not null && (sums is null || !Contradicts(sums, manifest)))
            return OfManifest(listed, manifest, checksums);
        return sums is null ? null : OfChecksums(sums, manifest);
    }

    private static bool Contradicts(FrozenDictionary<string, string> sums, ReadOnlySpan<byte> manifest)
    {
        if (!sums.TryGetValue(Manifest.FileName, out var expected))
            return false;
        var found = Checksums.Of(manifest);
        return found.Zip(expected).Count(pair => pair.First != pair.Second) >= FewDigits;
    }

    private static Evidence OfManifest(ListedOutput listed, ReadOnlySpan<byte> manifest, byte[]? checksums)
    {
        OutputFile[] all = [.. listed.Files, new OutputFile(Manifest.FileName, manifest.Length, Checksums.Of(manifest))];
        var due = Manifest.Checksums(all.OrderBy(file => file.Path, StringComparer.Ordinal));
        ImmutableArray<Change> changes =
            checksums is null ? [new Change(ChangeKind.Missing, Manifest.ChecksumsName, "")]
            : due.AsSpan().SequenceEqual(checksums) ? []
            : [new Change(ChangeKind.Changed, Manifest.ChecksumsName, $"it does not say what `{Manifest.FileName}` says")];
        return new Evidence(listed.Files.ToFrozenDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal), listed, changes);
    }

    private static Evidence OfChecksums(FrozenDictionary<string, string> sums, byte[]? manifest)
    {
        var change = manifest is null
            ? new Change(ChangeKind.Missing, Manifest.FileName, "")
            : new Change(ChangeKind.Changed, Manifest.FileName, sums.TryGetValue(Manifest.FileName, out var expected)
                ? Checksums.Differ(Checksums.Of(manifest), expected)
                : "it cannot be read");
        var others = sums.Where(entry => entry.Key != Manifest.FileName).ToFrozenDictionary(StringComparer.Ordinal);
        return new Evidence(others, null, [change]);
    }
}
