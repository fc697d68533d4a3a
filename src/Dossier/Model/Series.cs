using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>Numbers over time, every point with its source. <c>content/series/&lt;id&gt;.yaml</c></summary>
public sealed record Series : IRecord
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Span Span { get; init; }

    /// <summary>Its title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>The unit of all points.</summary>
    public required Located<string> Unit { get; init; }

    /// <summary>How often it has a point.</summary>
    public required Located<Frequency> Frequency { get; init; }

    /// <summary>The editors' note, Markdown.</summary>
    public Located<string>? Note { get; init; }

    /// <summary>How it is drawn.</summary>
    public ChartKind Chart { get; init; }

    /// <summary>The points in order of time, at least one.</summary>
    public required ImmutableArray<SeriesPoint> Points { get; init; }
}

/// <summary>One number of a series.</summary>
public sealed record SeriesPoint
{
    /// <summary>The period that it counts; unique within its series.</summary>
    public required Located<EdtfDate> Period { get; init; }

    /// <summary>The number.</summary>
    public required Located<Number> Value { get; init; }

    /// <summary>The id of the source that gives it.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>Whether the editors calculated it from what the source gives.</summary>
    public bool Derived { get; init; }

    /// <summary>A remark in plain text, required where the number is derived.</summary>
    public Located<string>? Note { get; init; }
}
