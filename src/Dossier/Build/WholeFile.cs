namespace Dossier.Build;

/// <summary>Puts a file in another one's place in one step: whatever happens, there is the old one or the new one, never half of each.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file, in the place of another one or of none. Permissions of the earlier one stay.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        // Beside it, as only a name on the same disk can be changed in one step; hidden, so that it is taken for no content.
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.new");
        File.Delete(beside);
        try
        {
            Disk.Real.WriteNew(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
