using Dossier.Captures;
using Dossier.Loading.Content;
using Dossier.Model;

namespace Dossier.Build.Capturing;

/// <summary>The file in which the content records what excerpts were checked against.</summary>
internal static class CaptureLockFile
{
    /// <summary>Its path as diagnostics name it.</summary>
    public static string Shown(BuildOptions options) => $"{options.ContentPrefix.TrimEnd('/')}/{ContentPlaces.Captures}".TrimStart('/');

    /// <summary>Records captures.</summary>
    /// <returns>Whether the file was written, as it said something else before; or what prevented it.</returns>
    public static (bool IsWritten, BuildFault? Fault) Record(BuildOptions options, RecordSet<LockedCapture> captures)
    {
        var path = Path.Combine(options.Content, ContentPlaces.Captures);
        var text = LockText.Of(captures);
        try
        {
            if (File.Exists(path) ? File.ReadAllText(path) == text : captures.Count == 0)
                return (false, null);
        }
        catch (Exception exception) when (DiskFault.Is(exception))
        {
            return (false, DiskFault.Of(exception, $"read `{Shown(options)}`") with { Help = null });
        }

        var fault = SafeFile.Write(path, text, Shown(options));
        return (fault is null, fault);
    }
}
