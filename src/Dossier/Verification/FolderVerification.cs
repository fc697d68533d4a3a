using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Build;

namespace Dossier.Verification;

/// <summary>Holds an output folder against its manifest and its checksums.</summary>
internal static class FolderVerification
{
    /// <summary>Reads every file of the folder.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="jobs">How many threads may read; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>What was found, or what keeps it from being verified.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Attempt<VerificationReport> Run(string folder, string name, int jobs, CancellationToken cancellation)
    {
        var (manifest, checksums) = (ReadList(folder, Manifest.FileName), ReadList(folder, Manifest.ChecksumsName));
        if (Evidence.Weigh(manifest, checksums) is not { } evidence)
        {
            return manifest is null && checksums is null
                ? new BuildFault($"`{name}` holds neither `{Manifest.FileName}` nor `{Manifest.ChecksumsName}`", "name the output folder of a build")
                : new BuildFault($"in `{name}` neither `{Manifest.FileName}` nor `{Manifest.ChecksumsName}` can be read", "fetch them anew from where the dossier is published");
        }

        var found = OutputTree.Of(folder).Where(entry => entry.Path is not (Manifest.FileName or Manifest.ChecksumsName)).ToList();
        var there = found.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var changes = new ConcurrentBag<Change>(evidence.Changes);
        long bytes = 0;
        Parallel.ForEach(found, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, entry =>
        {
            if (!evidence.Expected.TryGetValue(entry.Path, out var expected))
                AddForeign(entry, changes);
            else
                Interlocked.Add(ref bytes, Compare(folder, entry, expected, changes));
        });
        foreach (var path in evidence.Expected.Keys.Where(path => !there.Contains(path)))
            changes.Add(new Change(ChangeKind.Missing, path, ""));
        return new VerificationReport(
            [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal).ThenBy(change => change.Inside, StringComparer.Ordinal)],
            changes.IsEmpty ? [$"every file is the one that `{Manifest.FileName}` and `{Manifest.ChecksumsName}` name, and there is no other"] : [],
            manifest is null ? null : Checksums.Of(manifest),
            found.Count(entry => evidence.Expected.ContainsKey(entry.Path)),
            bytes,
            evidence.Listed);
    }

    private static void AddForeign(OutputEntry entry, ConcurrentBag<Change> changes)
    {
        if (!OutputTree.IsNobodys(entry))
            changes.Add(new Change(ChangeKind.Added, entry.Path, ""));
    }

    // Returns how many bytes were read.
    private static long Compare(string folder, OutputEntry entry, string expected, ConcurrentBag<Change> changes)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, entry.Path));
            var checksum = entry.IsLink ? "" : Checksums.OfFile(file.FullName);
            if (checksum == expected)
                return file.Length;
            changes.Add(new Change(ChangeKind.Changed, entry.Path, entry.IsLink ? "it is a symbolic link" : Checksums.Differ(checksum, expected)));
            if (!entry.IsLink && ReportFile.IsOne(entry.Path) && ReportFile.Read(file.FullName) is { } report)
                AddInner(report.Inspect(entry.Path).Changes, changes);
            return entry.IsLink ? 0 : file.Length;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            changes.Add(new Change(ChangeKind.Changed, entry.Path, DiskFault.Of(fault, "read it").Message));
            return 0;
        }
    }

    // What differs within a report tells which of the files that it carries are still good.
    private static void AddInner(ImmutableArray<Change> inner, ConcurrentBag<Change> changes)
    {
        foreach (var change in inner.Where(change => change.Inside is not null))
            changes.Add(change);
    }

    private static byte[]? ReadList(string folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        return file.Exists && file.LinkTarget is null && file.Length <= ListedOutput.LargestList ? File.ReadAllBytes(file.FullName) : null;
    }
}
