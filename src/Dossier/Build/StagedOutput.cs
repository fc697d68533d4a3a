using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Dossier.Editions;

namespace Dossier.Build;

/// <summary>An output being written beside its folder. Nothing of it is seen until <see cref="Commit"/>; disposed without, it is gone.</summary>
public sealed class StagedOutput : IOutput, IDisposable
{
    private readonly OutputFolder folder;
    private readonly OutputLock held;
    private readonly IDisk disk;
    private readonly CancellationToken cancellation;
    private readonly PathClaims claims = new();
    private readonly ConcurrentBag<OutputFile> files = [];
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> badPaths = [];
    private volatile BuildFault? diskFault;

    internal StagedOutput(OutputFolder folder, OutputLock held, IDisk disk, CancellationToken cancellation) =>
        (this.folder, this.held, this.disk, this.cancellation) = (folder, held, disk, cancellation);

    /// <summary>The first fault met while writing; null where there is none.</summary>
    public BuildFault? Fault => diskFault ?? (badPaths.Min(StringComparer.Ordinal) is { } bad ? new BuildFault(bad) : null);

    /// <inheritdoc/>
    public IReadOnlyCollection<OutputFile> Written => files;

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        if (claims.Claim(path) is { } fault)
            badPaths.Add(fault);
        else if (diskFault is null)
            WriteFile(path, bytes);
    }

    /// <inheritdoc/>
    public void Write(string path, Action<Stream> write)
    {
        cancellation.ThrowIfCancellationRequested();
        if (claims.Claim(path) is { } fault)
            badPaths.Add(fault);
        else if (diskFault is null)
            StreamFile(path, write);
    }

    /// <summary>Adds the manifest and the checksums and puts the output into its folder, in place of the earlier one.</summary>
    /// <param name="provenance">What the output was made from.</param>
    /// <returns>What was written, or why the earlier output was left in place.</returns>
    public Attempt<OutputReceipt> Commit(Provenance provenance)
    {
        var written = WriteManifest(provenance);
        if (Fault is { } fault)
            return fault;
        try
        {
            CarryOver();
            OutputSwap.Run(folder, disk);
        }
        catch (Exception refusal) when (DiskFault.Is(refusal))
        {
            return DiskFault.Of(refusal, $"put the new output in the place of `{folder.Name}`");
        }

        return new OutputReceipt(written.Length, written.Sum(file => file.Size));
    }

    /// <summary>Clears away what was not committed, or what the commit replaced, and lets the next build in.</summary>
    public void Dispose()
    {
        try
        {
            // What cannot be deleted now is deleted by the next build.
            OutputSwap.TryDelete(folder.Staging, disk);
        }
        finally
        {
            held.Dispose();
        }
    }

    /// <summary>Makes the folder fit for writing.</summary>
    /// <returns>Why it cannot be; null if it is.</returns>
    internal BuildFault? Prepare()
    {
        OutputSwap.Recover(folder, disk);
        if (Directory.Exists(folder.FullPath))
        {
            if (EarlierOutput.Refusal(folder.FullPath, folder.Name) is { } refusal)
                return refusal;
            TryWriting();
        }

        disk.CreateFolder(folder.Staging);
        return null;
    }

    // A folder that may be renamed but not changed would be swapped away and then could not be deleted.
    private void TryWriting()
    {
        var probe = Path.Combine(folder.FullPath, EarlierOutput.Probe);
        using var file = new FileStream(probe, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    private void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            disk.WriteNew(Place(path), bytes);
            files.Add(new OutputFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            diskFault ??= DiskFault.Of(fault, $"write `{path}`");
        }
    }

    private void StreamFile(string path, Action<Stream> write)
    {
        try
        {
            using var file = new HashedStream(disk.CreateNew(Place(path)));
            write(file);
            var checksum = file.Finish();
            files.Add(new OutputFile(path, file.Length, checksum));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            diskFault ??= DiskFault.Of(fault, $"write `{path}`");
        }
    }

    // Where a file goes, in a folder that is there.
    private string Place(string path)
    {
        var target = Path.Combine(folder.Staging, path);
        folders.GetOrAdd(Path.GetDirectoryName(target) ?? folder.Staging, CreateFolder);
        return target;
    }

    private bool CreateFolder(string path)
    {
        disk.CreateFolder(path);
        return true;
    }

    private ImmutableArray<OutputFile> WriteManifest(Provenance provenance)
    {
        if (Fault is not null)
            return [];
        var manifest = new Manifest(provenance, InOrder());
        WriteFile(Manifest.FileName, manifest.ToJson());
        WriteFile(Manifest.ChecksumsName, Manifest.Checksums(InOrder()));
        return InOrder();
    }

    private ImmutableArray<OutputFile> InOrder() => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    private void CarryOver()
    {
        if (!Directory.Exists(folder.FullPath))
            return;
        foreach (var name in EarlierOutput.Kept.Where(name => File.Exists(Path.Combine(folder.FullPath, name))))
            disk.CopyFile(Path.Combine(folder.FullPath, name), Path.Combine(folder.Staging, name));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Staging, File.GetUnixFileMode(folder.FullPath));
    }
}
