using System.Collections.Immutable;

namespace Dossier.Loading.Content;

/// <summary>Content that stands in memory: for tests, and for revisions that are read from git.</summary>
public sealed class MemoryContent : IContentSource
{
    private readonly ImmutableSortedDictionary<string, ContentRead> files;

    /// <summary>Takes files as they are.</summary>
    /// <param name="files">Bytes by path, relative to the content folder, with <c>/</c>.</param>
    public MemoryContent(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
        : this(files.Select(file => KeyValuePair.Create(file.Key, Bounded(file.Value))))
    {
    }

    internal MemoryContent(IEnumerable<KeyValuePair<string, ContentRead>> files)
    {
        this.files = files.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public ImmutableArray<ContentEntry> List() => [.. files.Select(file => new ContentEntry(file.Key, file.Value.Fault))];

    /// <inheritdoc/>
    public ContentRead Read(string path) =>
        files.TryGetValue(path, out var read) ? read : new ContentRead(default, ContentFault.Unreadable);

    private static ContentRead Bounded(ReadOnlyMemory<byte> bytes) => bytes.Length > IContentSource.LargestFile
        ? new ContentRead(default, ContentFault.TooLarge)
        : new ContentRead(bytes);
}
