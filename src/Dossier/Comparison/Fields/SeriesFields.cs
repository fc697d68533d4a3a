using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Comparison.Fields;

/// <summary>The values of series.</summary>
internal static class SeriesFields
{
    private static readonly ChangedField Title = new("title", "title");
    private static readonly ChangedField Unit = new("unit", "unit");
    private static readonly ChangedField Frequency = new("frequency", "frequency");
    private static readonly ChangedField Chart = new("chart", "drawn as");
    private static readonly ChangedField Note = new("note", "note", ValueKind.Markdown);
    private static readonly ChangedField Point = new("point", "point", ValueKind.Text, ValueKind.Period);
    private static readonly ChangedField Value = new("point-value", "value", ValueKind.Text, ValueKind.Period);
    private static readonly ChangedField Source = new("point-source", "source", ValueKind.Source, ValueKind.Period);
    private static readonly ChangedField Derived = new("point-derived", "calculated", ValueKind.Text, ValueKind.Period);
    private static readonly ChangedField PointNote = new("point-note", "note", ValueKind.Text, ValueKind.Period);

    public static ImmutableArray<ChangedField> All { get; } =
        [Title, Unit, Frequency, Chart, Note, Point, Value, Source, Derived, PointNote];

    public static FieldList Of(Series series)
    {
        var values = new FieldList(All);
        values.Add(Title, series.Title);
        values.Add(Unit, series.Unit);
        values.Add(Frequency, series.Frequency.Value.ToString().ToLowerInvariant());
        values.Add(Chart, series.Chart.ToString().ToLowerInvariant());
        values.AddMarkdown(Note, series.Note);
        foreach (var point in series.Points)
            Add(point, series.Unit.Value, values);
        return values;
    }

    private static void Add(SeriesPoint point, string unit, FieldList values)
    {
        var period = point.Period.Value.ToString();
        var text = NumberWording.WithUnit(NumberWording.Say(point.Value.Value), unit);
        values.Add(new FieldValue(Point, period, text) { IsWhole = true });
        // A new unit is told once, not for every number.
        AddPart(Value, NumberWording.Say(point.Value.Value));
        AddPart(Source, point.Source.Value);
        AddPart(Derived, point.Derived ? "yes" : "no");
        AddPart(PointNote, point.Note?.Value);

        void AddPart(ChangedField field, string? part)
        {
            if (part is not null)
                values.Add(new FieldValue(field, period, part) { Whole = Point });
        }
    }
}
