using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>
/// What <c>content/captures.lock.yaml</c> records of the copy of one source's text: its checksum, and what became of each excerpt that
/// was checked against it. The program writes the file; the copies themselves stay out of the repository.
/// </summary>
public sealed record LockedCapture : IRecord
{
    /// <summary>The id of the source.</summary>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Span Span { get; init; }

    /// <summary>The SHA-256 of the captured text, 64 lower-case hexadecimal digits.</summary>
    public required Located<string> Sha256 { get; init; }

    /// <summary>The excerpts that were checked, by fact and then by <see cref="CheckedExcerpt.Excerpt"/>, both ordinal.</summary>
    public ImmutableArray<CheckedExcerpt> Excerpts { get; init; } = [];
}

/// <summary>What became of checking one excerpt against the captured text of its source.</summary>
public sealed record CheckedExcerpt
{
    /// <summary>The id of the fact that quotes it.</summary>
    public required string Fact { get; init; }

    /// <summary>Sixteen hexadecimal digits that stand for the excerpt's words, so that an edit of it is seen.</summary>
    public required string Excerpt { get; init; }

    /// <summary>What was found.</summary>
    public required ExcerptVerdict Verdict { get; init; }

    /// <summary>For a drift, how like the nearest passage is, from 0 to 1.</summary>
    public Number? Similarity { get; init; }

    /// <summary>For a drift, the nearest passage, at most 25 words of it.</summary>
    public string? Nearest { get; init; }

    /// <summary>Where the file says so.</summary>
    public required Span Span { get; init; }
}

/// <summary>What was found when an excerpt was looked for in the captured text of its source.</summary>
public enum ExcerptVerdict
{
    /// <summary>It stands there word for word.</summary>
    Match,

    /// <summary>Something much like it stands there, in other words.</summary>
    Drift,

    /// <summary>Nothing like it stands there.</summary>
    Unknown,
}
