using System.Text;

namespace Dossier.Build.Capturing;

/// <summary>Puts a small text file in its place whole or not at all.</summary>
internal static class SafeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file, replacing an earlier one.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="shown">The path as the caller would write it.</param>
    /// <returns>What prevented it; null where nothing did.</returns>
    public static BuildFault? Write(string path, string text, string shown)
    {
        try
        {
            WholeFile.Replace(path, Utf8.GetBytes(text));
            return null;
        }
        catch (Exception exception) when (DiskFault.Is(exception))
        {
            return DiskFault.Of(exception, $"write `{shown}`") with { Help = null };
        }
    }
}
