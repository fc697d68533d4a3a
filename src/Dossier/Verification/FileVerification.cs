using Dossier.Build;

namespace Dossier.Verification;

/// <summary>Holds a single file against a manifest and, where it is a report, against what it says of itself.</summary>
internal static class FileVerification
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">An existing file.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="list">A manifest or a list of checksums; null: the nearest one beside the file or above it, if there is one.</param>
    /// <returns>What was found, or what keeps it from being verified.</returns>
    public static Attempt<VerificationReport> Run(string path, string name, string? list)
    {
        var known = list is null ? ChecksumList.Near(path) : ChecksumList.Read(new FileInfo(list));
        if (known is null && list is not null)
            return new BuildFault($"`{list}` is neither a manifest nor a list of checksums, or is damaged", "fetch it anew from where the dossier is published");
        if (ReportFile.IsOne(path))
            return ReportFile.Read(path) is { } report ? Run(report, path, name, known) : new BuildFault($"`{name}` is larger than any report");
        if (known is null)
            return new BuildFault($"there is no `{Manifest.FileName}` beside `{name}` or above it to hold it against", "name one with --manifest");
        var checksum = Checksums.OfFile(path);
        var (namedAs, why) = known.Find(path, checksum);
        return new VerificationReport(
            namedAs is null ? [new Change(ChangeKind.Changed, name, why)] : [],
            namedAs is null ? [] : [Named(known, namedAs)],
            checksum,
            1,
            new FileInfo(path).Length,
            known.Listed);
    }

    private static VerificationReport Run(ReportFile report, string path, string name, ChecksumList? known)
    {
        var (changes, proofs) = report.Inspect(name);
        var (namedAs, why) = known?.Find(path, report.Checksum) ?? (null, "");
        if (known is not null && namedAs is not null)
            proofs = proofs.Insert(0, Named(known, namedAs));
        else if (known is not null)
            changes = changes.Insert(0, new Change(ChangeKind.Changed, name, why));
        return new VerificationReport(changes, proofs, report.Checksum, 1, report.Size, known?.Listed);
    }

    private static string Named(ChecksumList list, string path) => $"`{list.Name}` names it, as `{path}`";
}
