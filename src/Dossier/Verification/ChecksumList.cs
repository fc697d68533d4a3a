using System.Collections.Frozen;
using Dossier.Build;

namespace Dossier.Verification;

/// <summary>A manifest, or a list of checksums, that files are held against.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Expected">Checksums by path.</param>
/// <param name="Listed">What it says of the making, where it is a manifest.</param>
internal sealed record ChecksumList(string Name, FrozenDictionary<string, string> Expected, ListedOutput? Listed)
{
    // From data/by-topic/trade/ it is three folders up to the manifest.
    private const int MostFoldersUp = 6;

    /// <summary>Reads a list of either form; null where it is neither.</summary>
    public static ChecksumList? Read(FileInfo file)
    {
        if (!file.Exists || file.Length > ListedOutput.LargestList)
            return null;
        var bytes = File.ReadAllBytes(file.FullName);
        var listed = ListedOutput.Read(bytes);
        var expected = listed?.Files.ToFrozenDictionary(each => each.Path, each => each.Sha256, StringComparer.Ordinal) ?? Checksums.Read(bytes);
        return expected is null ? null : new ChecksumList(file.Name, expected, listed);
    }

    /// <summary>The list beside a file, or in the nearest folder above; null where there is none.</summary>
    public static ChecksumList? Near(string path)
    {
        var folder = new FileInfo(path).Directory;
        for (var up = 0; folder is not null && up < MostFoldersUp; up++, folder = folder.Parent)
        {
            foreach (var name in new[] { Manifest.FileName, Manifest.ChecksumsName })
            {
                if (Read(new FileInfo(Path.Combine(folder.FullName, name))) is { } list)
                    return list;
            }
        }

        return null;
    }

    /// <summary>Holds a file against the list.</summary>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="checksum">Its checksum.</param>
    /// <returns>The path under which the list names these bytes, or why it does not.</returns>
    public (string? NamedAs, string Why) Find(string path, string checksum)
    {
        var holder = Expected.Where(entry => entry.Value == checksum).Select(entry => entry.Key).Order(StringComparer.Ordinal).FirstOrDefault();
        if (holder is not null)
            return (holder, "");
        return (null, Namesake(path.Replace('\\', '/')) is { } namesake
            ? $"{Checksums.Differ(checksum, Expected[namesake])} as `{Name}` says of `{namesake}`"
            : $"`{Name}` names no file with these bytes");
    }

    // The file where it stands in the output, or wherever it was taken the only one of its name.
    private string? Namesake(string path)
    {
        if (Expected.Keys.Where(key => path.EndsWith("/" + key, StringComparison.Ordinal)).MaxBy(key => key.Length) is { } here)
            return here;
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Expected.Keys.Where(key => key == name || key.EndsWith("/" + name, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null;
    }
}
