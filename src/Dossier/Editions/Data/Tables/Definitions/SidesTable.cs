using static Dossier.Editions.Data.Tables.ColumnsOf<(int Position, string Id, string Name)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a side that the editors named.</summary>
internal static class SidesTable
{
    public static Table<(int Position, string Id, string Name)> Table { get; } = new()
    {
        Name = "sides",
        Description = "one row a side that the editors named",
        Key = ["id"],
        Rows = dataset => dataset.Corpus.Settings.Sides.Select((side, at) => (at + 1, side.Id.Value, side.Name.Value)),
        Cells =
        [
            Id("id", "the word for it in publishers and entities", row => row.Id),
            Integer("position", "its place in the editors' list, from 1", row => row.Position),
            String("name", "its name for readers", row => row.Name),
        ],
    };
}
