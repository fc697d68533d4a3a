using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Loading.Content;

namespace Dossier.Build;

/// <summary>
/// The files of a folder as a commit has them, read without touching the working tree. Links, sizes and names meet the same bounds as in a
/// folder on disk (<see cref="FolderContent"/>).
/// </summary>
public sealed class GitContent : IContentSource
{
    private readonly FrozenDictionary<string, ContentRead> files;
    private readonly ImmutableArray<ContentEntry> entries;

    private GitContent(IEnumerable<(string Path, ContentFault ListedFault, ContentRead Read)> files)
    {
        var all = files.ToList();
        entries = [.. all.Select(file => new ContentEntry(file.Path, file.ListedFault))];
        this.files = all.ToFrozenDictionary(file => file.Path, file => file.Read, StringComparer.Ordinal);
    }

    /// <summary>Reads a folder of a commit, with three processes however many files there are.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="commit">The commit, in full.</param>
    /// <param name="path">The folder's path from the top of the repository, with <c>/</c>; empty: the top.</param>
    /// <returns>The content, without any file where the commit has no such folder.</returns>
    public static GitAnswer<GitContent> Read(Git git, string commit, string path)
    {
        var listed = git.Files(commit, path);
        if (!listed.Succeeded)
            return GitAnswer<GitContent>.Failed(listed.Fault.Value, listed.Detail);
        // What begins with a dot is no content, and may be large.
        ImmutableArray<GitEntry> entries = [.. listed.Value.Where(entry => !IsHidden(entry.Path))];
        return git.Blobs(entries.Where(IsRead).Select(entry => entry.Id)).Select(blobs => Of(path, entries, blobs));
    }

    /// <inheritdoc/>
    public ImmutableArray<ContentEntry> List() => entries;

    /// <inheritdoc/>
    public ContentRead Read(string path) => files.TryGetValue(path, out var read) ? read : new ContentRead(default, ContentFault.Unreadable);

    private static GitContent Of(
        string path, ImmutableArray<GitEntry> entries, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> blobs)
    {
        var links = new GitLinks(path, entries, blobs);
        return new GitContent(
            from entry in entries
            where entry.Kind != GitEntryKind.Submodule
            let followed = links.Follow(entry)
            select (entry.Path, followed.Fault, Read(followed.Target, followed.Fault, blobs)));
    }

    private static ContentRead Read(GitEntry target, ContentFault fault, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> blobs) =>
        fault != ContentFault.None ? new ContentRead(default, fault)
        : target.Size > IContentSource.LargestFile ? new ContentRead(default, ContentFault.TooLarge)
        : blobs.TryGetValue(target.Id, out var bytes) ? new ContentRead(bytes)
        : new ContentRead(default, ContentFault.Unreadable);

    private static bool IsRead(GitEntry entry) => entry.Kind != GitEntryKind.Submodule && entry.Size <= IContentSource.LargestFile;

    private static bool IsHidden(string path) => path.Split('/')[..^1].Any(folder => folder.StartsWith('.'));
}
