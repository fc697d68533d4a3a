using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Build;

/// <summary>A file as a commit records it.</summary>
/// <param name="Path">Below the folder that was asked for, with <c>/</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id of the object that holds its bytes; for a link, the path that it leads to.</param>
/// <param name="Size">Its size in bytes; null where the repository does not have the object.</param>
public readonly record struct GitEntry(string Path, GitEntryKind Kind, string Id, long? Size)
{
    // git-ls-tree(1): <mode> SP <type> SP <object> SP+ <size> TAB <file>, each ended by NUL.
    internal static ImmutableArray<GitEntry> ReadAll(string listing) =>
        [.. listing.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static GitEntry Read(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        long? size = long.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : null;
        var kind = words[0] switch { "120000" => GitEntryKind.Link, "160000" => GitEntryKind.Submodule, _ => GitEntryKind.File };
        return new GitEntry(line[(tab + 1)..], kind, words[2], size);
    }
}

/// <summary>What a commit records under a path.</summary>
public enum GitEntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>Another repository's commit.</summary>
    Submodule,
}
