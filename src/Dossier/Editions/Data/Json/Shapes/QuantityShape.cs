using Dossier.Model;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Model.Quantity>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>The number in a fact.</summary>
internal static class QuantityShape
{
    private static readonly JsonShape<Change> ChangeShape = new()
    {
        Name = "change",
        Description = "a published rate of change, never recomputed",
        Values =
        [
            MembersOf<Change>.Number("percent", "in per cent, negative for a fall", change => change.Percent.Value),
            MembersOf<Change>.String("basis", "against what", change => change.Basis.Value),
        ],
    };

    public static JsonShape<Quantity> Shape { get; } = new()
    {
        Name = "quantity",
        Description = "one value, or bounds of which one may be open; numbers have the digits that were written",
        Values =
        [
            OptionalString("series", "the series that the number belongs to", quantity => quantity.Series?.Value),
            OptionalNumber("value", "the value; null where bounds are given", quantity => quantity.Value?.Value),
            OptionalNumber("min", "the lower bound, inclusive", quantity => quantity.Min?.Value),
            OptionalNumber("max", "the upper bound, inclusive", quantity => quantity.Max?.Value),
            String("unit", "the unit; empty for bare counts", quantity => quantity.Unit.Value),
            OptionalObject("change", ChangeShape, "the published change", quantity => quantity.Change),
        ],
    };
}
