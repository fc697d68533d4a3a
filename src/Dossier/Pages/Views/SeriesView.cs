using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Templates;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A series with its points.</summary>
internal sealed class SeriesView(ViewSet views, Series series) : RecordView
{
    /// <inheritdoc/>
    public override string Id => series.Id;

    /// <inheritdoc/>
    public override string Route => $"series/{series.Id}/";

    /// <summary>Its title.</summary>
    public string Title => series.Title.Value;

    /// <summary>Its unit.</summary>
    public string Unit => series.Unit.Value;

    /// <summary>Its unit and how often it has a point: <c>USD bn a year</c>.</summary>
    public string UnitAndFrequency => $"{series.Unit.Value} {views.Words.Say(series.Frequency.Value)}".TrimEnd();

    /// <summary>The editors' note, or null.</summary>
    public MarkdownText? Note => series.Note is { } note ? new MarkdownText(note.Value) : null;

    /// <summary>The points in order of time.</summary>
    public ImmutableArray<PointView> Points => [.. series.Points.Select(point => new PointView(views, point))];

    /// <summary>How many points.</summary>
    public int PointCount => series.Points.Length;

    /// <summary>The first point.</summary>
    public PointView First => new(views, series.Points[0]);

    /// <summary>The latest point.</summary>
    public PointView Latest => new(views, series.Points[^1]);

    /// <summary>Whether the editors calculated some of its points.</summary>
    public bool HasDerived => series.Points.Any(point => point.Derived);

    /// <summary>The facts whose number belongs to it, in order of time.</summary>
    public ImmutableArray<FactView> Facts => views.FactsOf(views.Findings.FactsOfSeries[series.Id]);

    internal Series Record => series;

    internal Words Words => views.Words;

    /// <summary>What a point says by itself: <c>2023: USD 240.11 bn</c>.</summary>
    internal string Say(SeriesPoint point) =>
        $"{views.Words.Say(point.Period.Value)}: {NumberWording.WithUnit(views.Words.Say(point.Value.Value), series.Unit.Value)}";
}

/// <summary>A point of a series.</summary>
internal sealed class PointView(ViewSet views, SeriesPoint point)
{
    /// <summary>The period.</summary>
    public DateView Period => new(point.Period.Value, views.Words);

    /// <summary>The number, at the precision in which it was written.</summary>
    public string Value => views.Words.Say(point.Value.Value);

    /// <summary>The source that gives it.</summary>
    public SourceView Source => views.Source(point.Source.Value);

    /// <summary>Whether the editors calculated it.</summary>
    public bool IsDerived => point.Derived;

    /// <summary>A remark, or empty.</summary>
    public string Note => point.Note?.Value ?? "";
}
