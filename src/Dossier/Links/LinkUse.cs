using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Links;

/// <summary>A place of the content that names an address.</summary>
/// <param name="Source">The source that it belongs to.</param>
/// <param name="Address">The address, where it stands.</param>
/// <param name="IsArchive">Whether it is that of the archived copy.</param>
internal sealed record LinkUse(Source Source, Located<string> Address, bool IsArchive)
{
    /// <summary>Every address of the sources and of their copies.</summary>
    public static ImmutableArray<LinkUse> All(Corpus corpus) => [.. corpus.Sources.SelectMany(Of)];

    /// <summary>The archived copy that can take this address's place: one that is not gone itself; null where there is none.</summary>
    public string? Copy(IReadOnlyDictionary<string, LinkRecord> records) =>
        !IsArchive && Source.Archive?.Url.Value is { } copy && records.GetValueOrDefault(copy)?.Verdict != LinkVerdict.Dead ? copy : null;

    private static IEnumerable<LinkUse> Of(Source source)
    {
        if (source.Url is { } url)
            yield return new LinkUse(source, url, IsArchive: false);
        if (source.Archive is { } archive)
            yield return new LinkUse(source, archive.Url, IsArchive: true);
    }
}
