namespace Dossier.Build;

/// <summary>
/// The one door through which a build changes the disk. An output is written in full beside the folder and swapped in at the end, so
/// that a build that fails, or dies at any moment, leaves the earlier output as it was.
/// </summary>
/// <remarks>
/// Beside a folder <c>output</c> there are, for as long as they are needed: <c>.output.dossier-lock</c>, held by the build that is at
/// work; <c>.output.dossier-staging</c>, the output being written, or after the swap the old one being deleted;
/// <c>.output.dossier-previous</c>, the complete old output during a swap on systems that need two steps for it.
/// </remarks>
public sealed class OutputFolder
{
    private OutputFolder(string path, string name)
    {
        FullPath = path;
        Name = name;
        var parent = Path.GetDirectoryName(path) ?? path;
        var own = Path.GetFileName(path);
        Parent = parent;
        LockPath = Path.Combine(parent, $".{own}.dossier-lock");
        Staging = Path.Combine(parent, $".{own}.dossier-staging");
        Previous = Path.Combine(parent, $".{own}.dossier-previous");
    }

    /// <summary>Its absolute path, links resolved.</summary>
    public string FullPath { get; }

    /// <summary>What people call it: as they wrote it.</summary>
    public string Name { get; }

    internal string Parent { get; }

    internal string LockPath { get; }

    internal string Staging { get; }

    internal string Previous { get; }

    /// <summary>Takes hold of an output folder, mends what a build that died has left there, and begins a new output for it.</summary>
    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="wait">How long to wait for another build that holds it.</param>
    /// <param name="onWait">Called once if there is such a build.</param>
    /// <param name="cancellation">Ends the waiting and, later, the writing.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Attempt<StagedOutput> Begin(string path, TimeSpan wait, Action onWait, CancellationToken cancellation) =>
        Begin(path, wait, onWait, Disk.Real, cancellation);

    internal static Attempt<StagedOutput> Begin(string path, TimeSpan wait, Action onWait, IDisk disk, CancellationToken cancellation)
    {
        var name = path.Length > 1 ? path.TrimEnd('/', Path.DirectorySeparatorChar) : path;
        try
        {
            var located = Locate(name, disk);
            return located.Succeeded ? Begin(located.Value, wait, onWait, disk, cancellation) : located.Fault;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Of(fault, $"write into `{name}`");
        }
    }

    private static Attempt<StagedOutput> Begin(OutputFolder folder, TimeSpan wait, Action onWait, IDisk disk, CancellationToken cancellation)
    {
        var held = OutputLock.Take(folder.LockPath, wait, onWait, cancellation);
        if (held is null)
            return new BuildFault($"another build is writing into `{folder.Name}`", "wait until it is done, or give another folder with --output");
        var staged = new StagedOutput(folder, held, disk, cancellation);
        try
        {
            if (staged.Prepare() is not { } fault)
                return staged;
            staged.Dispose();
            return fault;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    private static Attempt<OutputFolder> Locate(string name, IDisk disk)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        var info = new DirectoryInfo(path);
        // A link stays where it is; what it leads to is swapped.
        if (info.LinkTarget is not null)
            path = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        if (File.Exists(path))
            return new BuildFault($"`{name}` is a file, not a folder", "give a folder with --output");
        if (Path.GetDirectoryName(path) is not { } parent)
            return new BuildFault($"`{name}` is the root of a disk", "give a folder of its own with --output");
        disk.CreateFolder(parent);
        return new OutputFolder(path, name);
    }
}
