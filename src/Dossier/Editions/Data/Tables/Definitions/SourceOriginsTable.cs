using static Dossier.Editions.Data.Tables.ColumnsOf<(string Source, string Origin)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row an origin at the end of a source's relay chain; a source that relays nothing is its own.</summary>
internal static class SourceOriginsTable
{
    public static Table<(string Source, string Origin)> Table { get; } = new()
    {
        Name = "source_origins",
        Description = "one row an origin at the end of a source's relay chain; a source that relays nothing is its own",
        Key = ["source", "origin"],
        Rows = dataset =>
            from entry in dataset.Sources
            from origin in entry.Finding.Roots
            select (entry.Source.Id, origin),
        Cells =
        [
            Reference("source", "sources", "the source", row => row.Source),
            Reference("origin", "sources", "where what it reports was first made", row => row.Origin),
        ],
    };
}
