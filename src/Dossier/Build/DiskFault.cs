namespace Dossier.Build;

/// <summary>Says in one sentence what the disk refused.</summary>
internal static class DiskFault
{
    // errno of Linux and macOS as .NET passes it on, and the codes of Windows.
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int Busy = 16;
    private const int QuotaOfLinux = 122;
    private const int QuotaOfMac = 69;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsWriteProtected = unchecked((int)0x80070013);

    /// <summary>Whether an exception tells of the disk, not of a mistake in the program.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>The fault.</summary>
    /// <param name="exception">What the system threw.</param>
    /// <param name="doing">What was tried: <c>write `site/index.html`</c>.</param>
    public static BuildFault Of(Exception exception, string doing) => exception.HResult switch
    {
        NoSpace or WindowsDiskFull or WindowsHandleDiskFull =>
            new BuildFault($"cannot {doing}: the disk is full", "make room and build again; the earlier output is still there"),
        QuotaOfLinux or QuotaOfMac =>
            new BuildFault($"cannot {doing}: the quota of this disk is used up", "make room and build again; the earlier output is still there"),
        ReadOnly or WindowsWriteProtected =>
            new BuildFault($"cannot {doing}: the disk is read-only", "give a folder that can be written to with --output"),
        Busy => new BuildFault($"cannot {doing}: it is in use, perhaps as a mount point", "give a folder inside of it with --output"),
        _ when exception is UnauthorizedAccessException or System.Security.SecurityException =>
            new BuildFault($"cannot {doing}: no permission", "the build writes into the output folder and beside it; give another one with --output"),
        _ => new BuildFault($"cannot {doing}: {Sentence(exception.Message)}"),
    };

    private static string Sentence(string message)
    {
        var line = message.Split('\n')[0].Trim().TrimEnd('.');
        return line.Length == 0 ? "the disk refused" : char.ToLowerInvariant(line[0]) + line[1..];
    }
}
