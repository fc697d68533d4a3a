using Dossier.Loading.Fields;
using Dossier.Loading.Rules;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads the numbers of facts.</summary>
internal static class QuantityReader
{
    private static readonly Field<Located<string>> Series =
        FieldOf.Reference("series", ReferenceKind.Series, "The series that the number belongs to", "goods-trade-usd");

    private static readonly Field<Located<Number>> Value =
        FieldOf.Number("value", "The number; `min` and `max` instead where only bounds are known", "24.5");

    private static readonly Field<Located<Number>> Min = FieldOf.Number("min", "The least that it can be; may stand without `max`", "20");

    private static readonly Field<Located<Number>> Max = FieldOf.Number("max", "The most that it can be; may stand without `min`", "30");

    private static readonly Field<Located<string>> Unit =
        FieldOf.Line("unit", "The unit as it is printed", "USD bn") with { Required = true };

    private static readonly Field<Located<Number>> Percent =
        FieldOf.Number("percent", "In per cent, negative for a fall", "26.3") with { Required = true };

    private static readonly Field<Located<string>> Basis = FieldOf.Line("basis", "Against what", "year on year") with { Required = true };

    private static readonly RecordShape ChangeShape =
        new("a change", "", "A published rate of change; it is never recomputed", [Percent, Basis]);

    private static readonly Field<Change> Change =
        FieldOf.Nested("change", ChangeShape, ReadChange, "The published change against an earlier period") with { IsInline = true };

    public static RecordShape Shape { get; } = new("a quantity", "", "The number in a fact", [Series, Value, Min, Max, Unit, Change]);

    public static Quantity? Read(RecordReader record)
    {
        var unit = record.Value(Unit);
        var quantity = new Quantity
        {
            Span = record.Anchor,
            Series = record.Value(Series),
            Value = record.Value(Value),
            Min = record.Value(Min),
            Max = record.Value(Max),
            Unit = unit ?? new Located<string>("", record.Anchor),
            Change = record.Record(Change),
        };
        if (!record.Has(Value, Min, Max) || quantity.Value is not null || quantity.Min is not null || quantity.Max is not null)
            QuantityRules.Check(quantity, record);
        return unit is null ? null : quantity;
    }

    private static Change? ReadChange(RecordReader record)
    {
        var percent = record.Value(Percent);
        var basis = record.Value(Basis);
        return percent is { } number && basis is { } against ? new Change(number, against) : null;
    }
}
