using System.Collections.Immutable;

namespace Dossier.Typesetting.Layout;

/// <summary>What came of typesetting a document.</summary>
/// <param name="PageCount">How many pages it has.</param>
/// <param name="Warnings">What could not be set as asked, in the order met; each kind is listed at most a hundred times.</param>
/// <param name="AnchorPages">The page of every anchor, counted from 1.</param>
public sealed record TypesetResult(
    int PageCount,
    ImmutableArray<LayoutWarning> Warnings,
    ImmutableSortedDictionary<string, int> AnchorPages);

/// <summary>Something that could not be set as asked; what was to be set stands on the page all the same.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">The fault in words.</param>
public sealed record LayoutWarning(LayoutWarningKind Kind, string Message);

/// <summary>What a warning is about.</summary>
public enum LayoutWarningKind : byte
{
    /// <summary>No font has a character.</summary>
    MissingCharacter,

    /// <summary>A word was divided anywhere, as it is wider than its column.</summary>
    WideWord,

    /// <summary>The columns of a table need more room than there is.</summary>
    WideTable,

    /// <summary>A link or page reference names an anchor that is not there.</summary>
    UnknownAnchor,

    /// <summary>Two anchors or notes have one name; the first one counts.</summary>
    RepeatedAnchor,

    /// <summary>Blocks are nested too deeply to be indented any further.</summary>
    DeepNesting,

    /// <summary>Something is higher than a page.</summary>
    TallContent,

    /// <summary>Page numbers did not settle; some references may be off by one.</summary>
    UnsettledPages,

    /// <summary>A figure or mark has no alternative text, or the document no content.</summary>
    MissingContent,
}
