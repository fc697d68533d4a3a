using System.Collections.Immutable;
using System.Text;
using Dossier.Loading.Content;

namespace Dossier.Drafting;

/// <summary>The content as it would be with some changes, none of them made.</summary>
/// <param name="content">The content as it is.</param>
/// <param name="changes">The changes.</param>
internal sealed class ChangedContent(IContentSource content, ImmutableArray<ContentChange> changes) : IContentSource
{
    /// <inheritdoc/>
    public ImmutableArray<ContentEntry> List() =>
    [
        .. content.List().Where(entry => Find(entry.Path) is null),
        .. changes.Select(change => new ContentEntry(change.Path)),
    ];

    /// <inheritdoc/>
    public ContentRead Read(string path) =>
        Find(path) is { } change ? new ContentRead(Encoding.UTF8.GetBytes(change.Text)) : content.Read(path);

    private ContentChange? Find(string path) => changes.FirstOrDefault(change => change.Path == path);
}
