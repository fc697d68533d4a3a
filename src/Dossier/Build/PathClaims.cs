using System.Collections.Concurrent;

namespace Dossier.Build;

/// <summary>The paths of an output, each claimed once and none the same as another on a disk that ignores case.</summary>
internal sealed class PathClaims
{
    // Folders are kept with a slash at the end, so that a file and a folder of one name are told apart.
    private readonly ConcurrentDictionary<string, string> claimed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Paths that are the program's own or the folder's.</summary>
    private static readonly string[] Reserved = [Manifest.FileName, Manifest.ChecksumsName, .. EarlierOutput.Kept];

    /// <summary>Claims a path.</summary>
    /// <returns>Why it cannot be had, a whole sentence that is the same whichever of two threads came first; null if it is.</returns>
    public string? Claim(string path)
    {
        if (OutputPath.Fault(path) is { } fault)
            return $"the path `{Text.DisplayText.Harmless(path)}` cannot be written: {fault}";
        if (Reserved.Contains(path, StringComparer.OrdinalIgnoreCase))
            return $"the path `{path}` cannot be written: it is reserved";
        return ClaimFolders(path) ?? ClaimFile(path);
    }

    private string? ClaimFolders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..(slash + 1)];
            var holder = claimed.GetOrAdd(path[..slash], folder);
            if (holder != folder)
                return Collision(holder, folder);
        }

        return null;
    }

    private string? ClaimFile(string path)
    {
        if (claimed.TryAdd(path, path))
            return null;
        return claimed[path] == path ? $"the path `{path}` is written twice" : Collision(claimed[path], path);
    }

    private static string Collision(string one, string other)
    {
        var (first, second) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        return $"the paths `{first}` and `{second}` are the same name on some disks";
    }
}
