using System.Collections.Immutable;

namespace Dossier.Comparison.Formats;

/// <summary>What a diff tells, in the order and words in which every format for people tells it.</summary>
/// <param name="Counts">How much of what changed, a few words each: <c>2 facts changed</c>.</param>
/// <param name="Sections">What changed, in sections of which none is empty.</param>
/// <param name="Remarks">What else is to be said, a sentence each without its full stop.</param>
internal sealed record Outline(ImmutableArray<string> Counts, ImmutableArray<OutlineSection> Sections, ImmutableArray<string> Remarks);

/// <summary>One kind of change.</summary>
/// <param name="Title">What it is: <c>Facts changed</c>.</param>
/// <param name="Entries">What it happened to.</param>
/// <param name="IsWarning">Whether it is to be looked at first.</param>
/// <param name="IsOfPages">Whether the entries are pages, of which there may be many that say little.</param>
internal sealed record OutlineSection(string Title, ImmutableArray<OutlineEntry> Entries, bool IsWarning = false, bool IsOfPages = false);

/// <summary>Something that changed.</summary>
/// <param name="Kind">What became of it; null where that goes without saying.</param>
/// <param name="Id">Its id or route.</param>
/// <param name="Text">What it says; may be empty.</param>
/// <param name="Lines">What changed about it.</param>
internal sealed record OutlineEntry(ChangeKind? Kind, string Id, string Text, ImmutableArray<OutlineLine> Lines);

/// <summary>One change of one value.</summary>
/// <param name="Label">What changed: <c>statement</c>.</param>
/// <param name="Before">What it was; null where it came.</param>
/// <param name="After">What it is; null where it went.</param>
internal sealed record OutlineLine(string Label, string? Before, string? After);
