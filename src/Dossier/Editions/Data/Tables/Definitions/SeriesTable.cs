using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.SeriesEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a series of numbers over time.</summary>
internal static class SeriesTable
{
    public static Table<SeriesEntry> Table { get; } = new()
    {
        Name = "series",
        Description = "one row a series of numbers over time",
        Key = ["id"],
        Rows = dataset => dataset.Series,
        Cells =
        [
            Id("id", "the series", entry => entry.Series.Id),
            String("title", "its title", entry => entry.Series.Title.Value),
            String("unit", "the unit of all points", entry => entry.Series.Unit.Value),
            Word<Frequency>("frequency", "how often it has a point", entry => entry.Series.Frequency.Value),
            Word<ChartKind>("chart", "how it is drawn", entry => entry.Series.Chart),
            Integer("point_count", "how many points it has", entry => entry.Series.Points.Length),
            Integer("fact_count", "how many facts state a number of it", entry => entry.Facts.Length),
            OptionalString("note", "the editors' note", entry => entry.Series.Note?.Value, ColumnType.Markdown),
        ],
    };
}
