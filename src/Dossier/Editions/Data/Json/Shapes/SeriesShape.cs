using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.SeriesEntry>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>A series with its points.</summary>
internal static class SeriesShape
{
    private static readonly JsonShape<SeriesPoint> Point = new()
    {
        Name = "seriesPoint",
        Description = "one number of a series",
        Values =
        [
            MembersOf<SeriesPoint>.String("period", "the period that it counts, ISO 8601-2 (EDTF)", point => point.Period.Value.ToString()),
            MembersOf<SeriesPoint>.Number("value", "the number, with the digits that were written", point => point.Value.Value),
            MembersOf<SeriesPoint>.String("source", "the source that gives it: an id", point => point.Source.Value),
            MembersOf<SeriesPoint>.Flag("derived", "whether the editors calculated it from what the source gives", point => point.Derived),
            MembersOf<SeriesPoint>.OptionalString("note", "a remark, which says how where it is derived", point => point.Note?.Value),
        ],
    };

    public static JsonShape<SeriesEntry> Shape { get; } = new()
    {
        Name = "series",
        Description = "numbers over time, every point with its source",
        Values =
        [
            String("id", "the series", entry => entry.Series.Id),
            String("title", "its title", entry => entry.Series.Title.Value),
            String("unit", "the unit of all points", entry => entry.Series.Unit.Value),
            Word("frequency", "how often it has a point", entry => entry.Series.Frequency.Value),
            Word("chart", "how it is drawn", entry => entry.Series.Chart),
            OptionalString("note", "the editors' note, Markdown", entry => entry.Series.Note?.Value),
            Objects("points", Point, "the numbers, in order of time", entry => entry.Series.Points),
            Strings("facts", "the facts whose number belongs to it, in order of time: ids", entry => entry.Facts),
        ],
    };
}
