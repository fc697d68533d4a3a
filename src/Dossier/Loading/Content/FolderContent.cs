using System.Collections.Immutable;
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
            Walk(new DirectoryInfo(root), entries);
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

    private void Walk(DirectoryInfo directory, ImmutableArray<ContentEntry>.Builder entries)
    {
        foreach (var item in Items(directory, entries))
        {
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint))
                entries.Add(new ContentEntry(Relative(item), FaultOfLink(item)));
            else if (item is not DirectoryInfo inner)
                entries.Add(new ContentEntry(Relative(item)));
            // What begins with a dot is no content, and may be as large as a repository.
            else if (!inner.Name.StartsWith('.'))
                Walk(inner, entries);
        }
    }

    private FileSystemInfo[] Items(DirectoryInfo directory, ImmutableArray<ContentEntry>.Builder entries)
    {
        try
        {
            return directory.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            entries.Add(new ContentEntry(Relative(directory), ContentFault.Unreadable));
            return [];
        }
    }

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

    private string Relative(FileSystemInfo item) => Path.GetRelativePath(root, item.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
