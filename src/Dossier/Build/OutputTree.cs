namespace Dossier.Build;

/// <summary>What lies in an output folder, as the disk has it.</summary>
internal static class OutputTree
{
    // What desktops leave in folders that were looked at; nobody misses it.
    private static readonly string[] Litter = [".DS_Store", "Thumbs.db", "desktop.ini", EarlierOutput.Probe];

    /// <summary>Every file, and every link, which is not followed; folder by folder in ordinal order.</summary>
    public static IEnumerable<OutputEntry> Of(string folder) => Of(new DirectoryInfo(folder), "");

    private static IEnumerable<OutputEntry> Of(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (entry is DirectoryInfo inner && entry.LinkTarget is null)
            {
                foreach (var file in Of(inner, path + "/"))
                    yield return file;
            }
            else
            {
                yield return new OutputEntry(path, entry.LinkTarget is not null);
            }
        }
    }

    /// <summary>Whether a file is the folder's own, or a desktop's, so that no build answers for it.</summary>
    public static bool IsNobodys(OutputEntry entry) =>
        !entry.IsLink && (EarlierOutput.Kept.Contains(entry.Path, StringComparer.Ordinal)
            || Litter.Contains(entry.Path[(entry.Path.LastIndexOf('/') + 1)..], StringComparer.Ordinal));
}

/// <summary>A file in an output folder.</summary>
/// <param name="Path">Relative to the folder, with <c>/</c>.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal readonly record struct OutputEntry(string Path, bool IsLink);
