using System.Collections.Immutable;
using Dossier.Loading.Fields;
using Dossier.Loading.Rules;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads series.</summary>
internal static class SeriesReader
{
    private static readonly Field<Located<string>> Title = FieldOf.Line("title", "Its title", "Goods trade") with { Required = true };

    private static readonly Field<Located<string>> Unit = FieldOf.Line("unit", "The unit of all points", "USD bn") with { Required = true };

    private static readonly Field<Located<Frequency>> Frequency =
        FieldOf.Word<Frequency>("frequency", "How often it has a point", WordMeanings.Of) with { Required = true };

    private static readonly Field<Located<string>> Note = FieldOf.Markdown("note", "Who counts and how, in Markdown");

    private static readonly Field<Located<ChartKind>> Chart = FieldOf.Word<ChartKind>("chart", "How it is drawn; as bars by default", WordMeanings.Of) with { Default = "bar" };

    private static readonly Field<Located<EdtfDate>> Period =
        FieldOf.Date("period", "The period that the point counts", "2023") with { Required = true };

    private static readonly Field<Located<Number>> Value = FieldOf.Number("value", "The number", "24.5") with { Required = true };

    private static readonly Field<Located<string>> Source =
        FieldOf.Reference("source", ReferenceKind.Source, "The source that gives it", "customs-2024-01-12-trade") with { Required = true };

    private static readonly Field<bool> Derived = FieldOf.Flag("derived", "Whether the editors calculated it from what the source gives");

    private static readonly Field<Located<string>> Remark =
        FieldOf.Line("note", "A remark, needed where the number was calculated", "sum of both halves");

    private static readonly RecordShape PointShape = new("a point", "", "One number of a series", [Period, Value, Source, Derived, Remark]);

    private static readonly Field<ImmutableArray<SeriesPoint>> Points =
        FieldOf.List(FieldOf.Nested("points", PointShape, ReadPoint, "The numbers in the order of time")) with { Required = true, IsInline = true };

    public static RecordShape Shape { get; } = new(
        "a series", "series/ID.yaml", "Numbers over time, every point with its source", [Title, Unit, Frequency, Note, Chart, Points]);

    public static Series? Read(RecordReader record, string id)
    {
        var title = record.Value(Title);
        var unit = record.Value(Unit);
        var frequency = record.Value(Frequency);
        var series = new Series
        {
            Id = id,
            Span = record.Anchor,
            Title = title ?? default,
            Unit = unit ?? default,
            // A frequency that cannot be read takes every period.
            Frequency = frequency ?? new Located<Frequency>(Model.Frequency.Irregular, record.Anchor),
            Note = record.Value(Note),
            Chart = record.Value(Chart)?.Value ?? ChartKind.Bar,
            Points = record.List(Points),
        };
        SeriesRules.Check(series, record);
        return title is null || unit is null || frequency is null ? null : series;
    }

    private static SeriesPoint? ReadPoint(RecordReader record)
    {
        var period = record.Value(Period);
        var value = record.Value(Value);
        var source = record.Value(Source);
        var derived = record.Value(Derived) ?? false;
        var remark = record.Value(Remark);
        if (derived && remark is null)
            record.Fault(RuleDiagnostics.DerivedWithoutNote.At(
                record.KeyOf(Derived), "a calculated number does not say how it was calculated", "add `note: …`"));
        return period is not { } time || value is not { } number || source is not { } id ? null : new SeriesPoint
        {
            Period = time,
            Value = number,
            Source = id,
            Derived = derived,
            Note = remark,
        };
    }
}
