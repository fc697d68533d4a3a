using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Security;

namespace Dossier.Loading.Content;

/// <summary>Content in a folder on disk.</summary>
/// <param name="folder">The folder; it need not exist.</param>
public sealed class FolderContent(string folder) : IContentSource
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <inheritdoc/>
    public ImmutableArray<ContentEntry> List()
    {
        var entries = ImmutableArray.CreateBuilder<ContentEntry>();
        if (Directory.Exists(root))
            Walk(root, entries);
        return entries.ToImmutable();
    }

    /// <inheritdoc/>
    public ContentRead Read(string path)
    {
        try
        {
            using var file = File.OpenHandle(
                Path.Combine(root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(file);
            return length > IContentSource.LargestFile ? new ContentRead(default, ContentFault.TooLarge)
                : new ContentRead(ReadAll(file, (int)length));
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            return new ContentRead(default, ContentFault.Unreadable);
        }
    }

    private static byte[] ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle file, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        while (read < length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var count)
            read += count;
        return read == length ? bytes : bytes[..read];
    }

    private void Walk(string folder, ImmutableArray<ContentEntry>.Builder entries)
    {
        foreach (var (name, isFolder, isLink) in Items(folder, entries))
        {
            var path = Path.Combine(folder, name);
            if (isLink)
                entries.Add(new ContentEntry(Relative(path), FaultOfLink(isFolder ? new DirectoryInfo(path) : new FileInfo(path))));
            else if (!isFolder)
                entries.Add(new ContentEntry(Relative(path)));
            // What begins with a dot is no content, and may be as large as a repository.
            else if (!name.StartsWith('.'))
                Walk(path, entries);
        }
    }

    private List<Item> Items(string folder, ImmutableArray<ContentEntry>.Builder entries)
    {
        try
        {
            var all = Names(folder, default);
            // To ask of every file whether it is a link costs as much as to read it; to list once more without links does not.
            var plain = Names(folder, FileAttributes.ReparsePoint);
            return all.Count == plain.Count ? plain
                : [.. plain, .. all.ExceptBy(plain.Select(item => item.Name), item => item.Name, StringComparer.Ordinal).Select(link => link with { IsLink = true })];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            entries.Add(new ContentEntry(Relative(folder), ContentFault.Unreadable));
            return [];
        }
    }

    private static List<Item> Names(string folder, FileAttributes skipped) =>
    [
        .. new FileSystemEnumerable<Item>(
            folder,
            (ref FileSystemEntry entry) => new Item(entry.FileName.ToString(), entry.IsDirectory, false),
            new EnumerationOptions { AttributesToSkip = skipped, IgnoreInaccessible = false }),
    ];

    private ContentFault FaultOfLink(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) switch
            {
                null or { Exists: false } => ContentFault.Unreadable,
                var target when !IsWithin(target.FullName) => ContentFault.LinkLeadsOut,
                DirectoryInfo => ContentFault.LinkToFolder,
                _ => ContentFault.None,
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            return ContentFault.Unreadable;
        }
    }

    /// <summary>Whether a path lies in the folder, with no link on the way that leads elsewhere.</summary>
    private bool IsWithin(string target)
    {
        if (!target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return false;
        var parent = Path.GetDirectoryName(target);
        while (parent is not null && parent.Length > root.Length)
        {
            if (new DirectoryInfo(parent).Attributes.HasFlag(FileAttributes.ReparsePoint))
                return false;
            parent = Path.GetDirectoryName(parent);
        }

        return true;
    }

    private string Relative(string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');

    private sealed record Item(string Name, bool IsFolder, bool IsLink);
}
