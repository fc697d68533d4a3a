using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Build;
using Dossier.Typesetting.Pdf;
using Dossier.Typesetting.Pdf.Reading;

namespace Dossier.Verification;

/// <summary>
/// The report by itself: it carries a checksum of all of its bytes, and the dataset with a list of checksums. That shows any accident; it is no
/// signature, as whoever changes the report on purpose can change the checksums too.
/// </summary>
internal sealed class ReportFile(ReadOnlyMemory<byte> bytes)
{
    private const string Ending = ".pdf";
    private const long Largest = 1 << 30;

    /// <summary>Whether a file is a report, by its name.</summary>
    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file; null where it is larger than any report.</summary>
    public static ReportFile? Read(string path) => new FileInfo(path).Length <= Largest ? new ReportFile(File.ReadAllBytes(path)) : null;

    /// <summary>The checksum of the file as a whole.</summary>
    public string Checksum => Checksums.Of(bytes.Span);

    /// <summary>How many bytes it has.</summary>
    public int Size => bytes.Length;

    /// <summary>Holds the report against what it says of itself.</summary>
    /// <param name="path">What the changes call it.</param>
    /// <returns>What differs, and what was found to agree.</returns>
    public (ImmutableArray<Change> Changes, ImmutableArray<string> Proofs) Inspect(string path)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        var proofs = ImmutableArray.CreateBuilder<string>();
        if (Fault(PdfSeal.Check(bytes.Span)) is { } fault)
            changes.Add(new Change(ChangeKind.Changed, path, fault));
        else
            proofs.Add("the checksum that it carries of itself agrees with every byte");
        if (CarriedFiles.Find(bytes) is not { } carried)
            changes.Add(new Change(ChangeKind.Changed, path, "the files that it carries cannot be found in it"));
        else if (carried.IsEmpty)
            changes.Add(new Change(ChangeKind.Changed, path, "it carries no files"));
        else
            Compare(path, carried, changes, proofs);
        return (changes.ToImmutable(), proofs.ToImmutable());
    }

    private static string? Fault(SealState state) => state switch
    {
        SealState.Holds => null,
        SealState.Extended => "bytes were added behind its end; up to there it is as it was written",
        SealState.Broken => "the checksum that it carries of itself does not agree with its bytes",
        _ => "it carries no checksum of itself: another program wrote it, or wrote it anew, or its end is missing",
    };

    private static void Compare(string path, ImmutableArray<CarriedFile> carried, ImmutableArray<Change>.Builder changes, ImmutableArray<string>.Builder proofs)
    {
        var list = carried.FirstOrDefault(file => file.Name == Manifest.ChecksumsName)?.Unpack();
        if (list is null || Checksums.Read(list) is not { } expected)
        {
            changes.Add(new Change(list is null ? ChangeKind.Missing : ChangeKind.Changed, path, "", Manifest.ChecksumsName));
            return;
        }

        var files = carried.Where(file => file.Name != Manifest.ChecksumsName).ToList();
        var found = files.Select(file => Compare(path, file, expected)).OfType<Change>()
            .Concat(expected.Keys.Except(files.Select(file => file.Name), StringComparer.Ordinal).Select(name => new Change(ChangeKind.Missing, path, "", name)))
            .OrderBy(change => change.Inside, StringComparer.Ordinal).ToList();
        changes.AddRange(found);
        if (found.Count == 0)
            proofs.Add($"the {files.Count} files that it carries agree with the list of checksums that it carries");
    }

    private static Change? Compare(string path, CarriedFile file, FrozenDictionary<string, string> expected)
    {
        if (!expected.TryGetValue(file.Name, out var checksum))
            return new Change(ChangeKind.Added, path, "", file.Name);
        if (file.Unpack() is not { } bytes)
            return new Change(ChangeKind.Changed, path, "it cannot be unpacked", file.Name);
        var found = Checksums.Of(bytes);
        return found == checksum ? null : new Change(ChangeKind.Changed, path, Checksums.Differ(found, checksum), file.Name);
    }
}
