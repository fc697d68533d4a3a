namespace Dossier.Build;

/// <summary>What stands in the output folder before a build: only what an earlier build wrote may be replaced.</summary>
internal static class EarlierOutput
{
    /// <summary>Files that belong to the folder, not to a build; carried over.</summary>
    public static readonly string[] Kept = ["README.md", ".gitkeep", ".gitignore"];

    /// <summary>The name under which a build tries whether it may write into the folder.</summary>
    public const string Probe = ".dossier-probe";

    /// <summary>Why the folder must be left alone; null where it may be replaced.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="name">What people call it.</param>
    public static BuildFault? Refusal(string folder, string name)
    {
        var known = KnownPaths(folder);
        if (FirstForeign(folder, known) is not { } foreign)
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
    public static bool IsBare(string folder) => FirstForeign(folder, known: null) is null;

    /// <summary>The paths that the last build wrote, or null where there is no manifest of ours.</summary>
    private static HashSet<string>? KnownPaths(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, Manifest.FileName));
        if (!file.Exists || file.Length > ListedOutput.LargestList || ListedOutput.Read(File.ReadAllBytes(file.FullName)) is not { } listed)
            return null;
        return new HashSet<string>([.. listed.Files.Select(each => each.Path), Manifest.FileName, Manifest.ChecksumsName], StringComparer.Ordinal);
    }

    private static string? FirstForeign(string folder, HashSet<string>? known) =>
        OutputTree.Of(folder).Where(entry => !IsOurs(entry, known)).Select(entry => entry.Path).FirstOrDefault();

    // A link is never ours and is not followed.
    private static bool IsOurs(OutputEntry entry, HashSet<string>? known) =>
        !entry.IsLink && (OutputTree.IsNobodys(entry) || known?.Contains(entry.Path) == true);
}
