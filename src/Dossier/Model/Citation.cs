using Dossier.Text;

namespace Dossier.Model;

/// <summary>The link from a fact to a source.</summary>
public sealed record Citation
{
    /// <summary>What <see cref="Origin"/> holds where the source reports by itself.</summary>
    public const string OwnReporting = "self";

    /// <summary>The id of the source.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>The place within the source: <c>para 4</c>, <c>p. 12</c>.</summary>
    public Located<string>? Locator { get; init; }

    /// <summary>Its words, verbatim, at most 25 of them.</summary>
    public Located<string>? Excerpt { get; init; }

    /// <summary>Which of the items that it relays this claim came from: a source id, or <see cref="OwnReporting"/>.</summary>
    public Located<string>? Origin { get; init; }
}
