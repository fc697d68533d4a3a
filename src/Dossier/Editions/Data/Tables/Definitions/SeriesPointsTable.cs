using Dossier.Model;
using static Dossier.Editions.Data.Tables.ColumnsOf<(string Series, Dossier.Model.SeriesPoint Point)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a number of a series.</summary>
internal static class SeriesPointsTable
{
    public static Table<(string Series, SeriesPoint Point)> Table { get; } = new()
    {
        Name = "series_points",
        Description = "one row a number of a series",
        Key = ["series", "period_edtf"],
        Rows = dataset =>
            from series in dataset.Corpus.Series
            from point in series.Points
            select (series.Id, point),
        Cells =
        [
            Reference("series", "series", "the series", row => row.Series),
            .. Dates("period", "the period that it counts", row => row.Point.Period.Value, isOptional: false),
            Number("value", "the number", row => row.Point.Value.Value),
            String("value_text", "the same with the digits that were written", row => row.Point.Value.Value.ToString()),
            Reference("source", "sources", "the source that gives it", row => row.Point.Source.Value),
            Flag("derived", "whether the editors calculated it from what the source gives", row => row.Point.Derived),
            OptionalString("note", "a remark, which says how where it is derived", row => row.Point.Note?.Value),
        ],
    };
}
