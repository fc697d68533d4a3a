namespace Dossier.Build;

/// <summary>Lets one build at a time change an output folder, across processes; given back by the system when a process dies.</summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // What opening a locked file is refused with: EWOULDBLOCK, and ERROR_SHARING_VIOLATION.
    private const int LockedOnLinux = 11;
    private const int LockedOnMac = 35;
    private const int LockedOnWindows = unchecked((int)0x80070020);

    private static int taken;

    private readonly FileStream file;

    private OutputLock(FileStream file) => this.file = file;

    /// <summary>Waits for the lock.</summary>
    /// <param name="path">The lock file; it exists while the lock is held.</param>
    /// <param name="wait">How long to wait for another build.</param>
    /// <param name="onWait">Called once if there is another build to wait for.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The lock, or null if another build still had it at the end.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static OutputLock? Take(string path, TimeSpan wait, Action onWait, CancellationToken cancellation)
    {
        for (var tries = wait / Pause; ; tries--)
        {
            if (TryOpen(path) is { } file)
                return new OutputLock(file);
            if (tries < 1)
                return null;
            if (tries == wait / Pause)
                onWait();
            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Deleted while it is locked, so that nobody's lock but this one goes; Windows deletes no open file.
        if (!OperatingSystem.IsWindows())
            Delete();
        file.Dispose();
        if (OperatingSystem.IsWindows())
            Delete();
    }

    private static FileStream? TryOpen(string path)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (fault.HResult is LockedOnLinux or LockedOnMac or LockedOnWindows)
        {
            return null;
        }

        if (IsStillAt(path, file))
            return file;
        file.Dispose();
        return null;
    }

    // The file that was opened may have been deleted by its last holder before it was locked here, and another build may have made
    // and locked a new one. A time that no other holder sets tells whether it is the same file.
    private static bool IsStillAt(string path, FileStream file)
    {
        if (OperatingSystem.IsWindows())
            return true;
        var mark = Epoch.AddSeconds(2 * ((Environment.ProcessId * 64L) + (Interlocked.Increment(ref taken) % 64)));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.Exists(path) && File.GetLastWriteTimeUtc(path) == mark;
    }

    private void Delete()
    {
        try
        {
            File.Delete(file.Name);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // An empty file stays behind; the next build takes it over.
        }
    }
}
