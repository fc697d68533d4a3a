using Dossier.Text;

namespace Dossier.Model;

/// <summary>A chapter: narrative plus its facts. <c>content/topics/&lt;id&gt;.md</c></summary>
public sealed record Topic : IRecord
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Span Span { get; init; }

    /// <summary>The chapter's title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>Two or three sentences for overviews, plain text.</summary>
    public required Located<string> Summary { get; init; }

    /// <summary>The question that the chapter answers.</summary>
    public Located<string>? Question { get; init; }

    /// <summary>After which time its quantities and ongoing states are stale; null: that of the dossier.</summary>
    public Located<HalfLife>? HalfLife { get; init; }

    /// <summary>The narrative, Markdown; its span is where it begins and ends in the file.</summary>
    public required Located<string> Body { get; init; }
}
