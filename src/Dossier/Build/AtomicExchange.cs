using System.Runtime.InteropServices;

namespace Dossier.Build;

/// <summary>Lets two folders trade names so that no moment is without either: <c>renameat2(2)</c> with RENAME_EXCHANGE, Linux 3.15.</summary>
internal static class AtomicExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Whether it was done; false where the system, its C library or the file system does not know how.</summary>
    public static bool Try(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            return Rename(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
        catch (DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(
        int oneFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string one,
        int otherFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string other,
        uint flags);
}
