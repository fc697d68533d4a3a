using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>One published item that facts cite: an article, a release, a post, a document. <c>content/sources/&lt;id&gt;.yaml</c></summary>
public sealed record Source : IRecord
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Span Span { get; init; }

    /// <summary>Its title, white space folded.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>Where the title was taken from.</summary>
    public TitleOrigin TitleOrigin { get; init; }

    /// <summary>The id of its publisher.</summary>
    public required Located<string> Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public Located<string>? Author { get; init; }

    /// <summary>Its address, http or https.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>A kept copy of it.</summary>
    public ArchivedCopy? Archive { get; init; }

    /// <summary>When it was published.</summary>
    public Located<EdtfDate>? Published { get; init; }

    /// <summary>When the editors read it: a whole date.</summary>
    public Located<EdtfDate>? Accessed { get; init; }

    /// <summary>Its language, a BCP 47 tag.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>Ids of the sources that it passes on.</summary>
    public ImmutableArray<Located<string>> Relays { get; init; } = [];

    /// <summary>The editors' note, Markdown.</summary>
    public Located<string>? Note { get; init; }
}

/// <summary>A copy of a source in a web archive.</summary>
/// <param name="Url">Its address, http or https.</param>
/// <param name="Captured">When it was taken.</param>
public sealed record ArchivedCopy(Located<string> Url, Located<EdtfDate> Captured);
