using System.Text.Json;

namespace Dossier.Build;

/// <summary>What stands in the output folder before a build: only what an earlier build wrote may be replaced.</summary>
internal static class EarlierOutput
{
    private const int LargestManifest = 1 << 26;

    /// <summary>Files that belong to the folder, not to a build; carried over.</summary>
    public static readonly string[] Kept = ["README.md", ".gitkeep", ".gitignore"];

    /// <summary>The name under which a build tries whether it may write into the folder.</summary>
    public const string Probe = ".dossier-probe";

    // What desktops leave in folders that were looked at; nobody misses it.
    private static readonly string[] Litter = [".DS_Store", "Thumbs.db", "desktop.ini", Probe];

    /// <summary>Why the folder must be left alone; null where it may be replaced.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="name">What people call it.</param>
    public static BuildFault? Refusal(string folder, string name)
    {
        var known = KnownPaths(folder);
        if (FirstForeign(new DirectoryInfo(folder), "", known) is not { } foreign)
            return null;
        return known is null
            ? new BuildFault(
                $"`{name}` holds `{foreign}` and no `{Manifest.FileName}` of this program: it is not an output folder",
                "give an empty folder, or one that is not there yet, with --output; nothing was changed")
            : new BuildFault(
                $"`{name}` holds `{foreign}`, which no build wrote",
                "move it elsewhere, or give another folder with --output; nothing was changed");
    }

    /// <summary>Whether a folder holds nothing that a build would write, at most what is carried over.</summary>
    public static bool IsBare(string folder) => FirstForeign(new DirectoryInfo(folder), "", known: null) is null;

    /// <summary>The paths that the last build wrote, or null where there is no manifest of ours.</summary>
    private static HashSet<string>? KnownPaths(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, Manifest.FileName));
        if (!file.Exists || file.Length > LargestManifest)
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
            if (json.RootElement.GetProperty("tool").GetProperty("name").GetString() != Manifest.ToolName)
                return null;
            var paths = json.RootElement.GetProperty("files").EnumerateArray().Select(entry => entry.GetProperty("path").GetString() ?? "");
            return new HashSet<string>([.. paths, Manifest.FileName, Manifest.ChecksumsName], StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? FirstForeign(DirectoryInfo folder, string prefix, HashSet<string>? known)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            // A link is never ours and is not followed.
            var foreign = entry is DirectoryInfo inner && entry.LinkTarget is null
                ? FirstForeign(inner, path + "/", known)
                : IsOurs(entry, path, known) ? null : path;
            if (foreign is not null)
                return foreign;
        }

        return null;
    }

    private static bool IsOurs(FileSystemInfo entry, string path, HashSet<string>? known) =>
        entry.LinkTarget is null && (Kept.Contains(path, StringComparer.Ordinal) || Litter.Contains(entry.Name, StringComparer.Ordinal)
            || known?.Contains(path) == true);
}
