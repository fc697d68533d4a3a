using Dossier.Model;

namespace Dossier.Editions.Bibliography;

/// <summary>What all forms of a bibliography say of one item. Texts are on one line.</summary>
internal sealed record BibliographyEntry
{
    /// <summary>The key by which others cite it: a record's id.</summary>
    public required string Key { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// Who wrote it, as printed; null: not said. It is never split into given and family names: which is which depends on the language.
    /// </summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When it was published; null: not known.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Its address; null: none.</summary>
    public string? Url { get; init; }

    /// <summary>The address of a kept copy; null: none.</summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>When the copy was taken.</summary>
    public EdtfDate? ArchiveCaptured { get; init; }

    /// <summary>When it was read: a whole day.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>Its language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The state of it that is meant, such as a commit; null: not said.</summary>
    public string? Version { get; init; }

    /// <summary>The entry of a source.</summary>
    public static BibliographyEntry Of(Source source, Corpus corpus) => new()
    {
        Key = source.Id,
        Title = OneLine.Of(source.Title.Value),
        Author = source.Author is { } author ? OneLine.Of(author.Value) : null,
        Publisher = OneLine.Of(corpus.Publishers[source.Publisher.Value].Name.Value),
        Published = source.Published?.Value,
        Url = source.Url is { } url ? OneLine.Of(url.Value) : null,
        ArchiveUrl = source.Archive is { } archive ? OneLine.Of(archive.Url.Value) : null,
        ArchiveCaptured = source.Archive?.Captured.Value,
        Accessed = source.Accessed?.Value,
        Language = source.Language.Value,
    };
}
