using static Dossier.Editions.Data.Tables.ColumnsOf<(string Source, int Position, string Relayed)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row an item that a source passes on.</summary>
internal static class SourceRelaysTable
{
    public static Table<(string Source, int Position, string Relayed)> Table { get; } = new()
    {
        Name = "source_relays",
        Description = "one row an item that a source passes on",
        Key = ["source", "position"],
        Rows = dataset =>
            from entry in dataset.Sources
            from row in entry.Source.Relays.Select((relayed, at) => (entry.Source.Id, at + 1, relayed.Value))
            select row,
        Cells =
        [
            Reference("source", "sources", "the source that passes it on", row => row.Source),
            Integer("position", "its place in the source's file, from 1", row => row.Position),
            Reference("relayed", "sources", "what it passes on", row => row.Relayed),
        ],
    };
}
