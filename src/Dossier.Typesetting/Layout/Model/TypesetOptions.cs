using System.Collections.Immutable;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Layout;

/// <summary>What goes with the typesetting of one file.</summary>
public sealed record TypesetOptions
{
    /// <summary>Which standards the file follows.</summary>
    public PdfOptions Pdf { get; init; } = new();

    /// <summary>Files to carry.</summary>
    public ImmutableArray<AssociatedFile> Attachments { get; init; } = [];

    /// <summary>The words that the typesetter itself puts on the page.</summary>
    public Wording Wording { get; init; } = new();
}

/// <summary>
/// The words that the typesetter itself puts on the page or says to those who cannot see it; {0} and {1} stand for numbers.
/// </summary>
public sealed record Wording
{
    /// <summary>At the foot of numbered pages.</summary>
    public string PageOf { get; init; } = "Page {0} of {1}";

    /// <summary>At the foot of pages numbered in Roman figures.</summary>
    public string FrontPage { get; init; } = "{0}";

    /// <summary>What the mark of a note leads to.</summary>
    public string Note { get; init; } = "Note {0}";

    /// <summary>What the number in front of a note leads to.</summary>
    public string BackToText { get; init; } = "Back to the text of note {0}";

    /// <summary>What a page number leads to.</summary>
    public string Page { get; init; } = "Page {0}";

    /// <summary>A heading and its page in the contents.</summary>
    public string Entry { get; init; } = "{0}, page {1}";

    /// <summary>A text with its numbers filled in.</summary>
    internal static string Fill(string pattern, string first, string second = "") =>
        pattern.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);
}
