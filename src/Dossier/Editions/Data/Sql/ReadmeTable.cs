using Dossier.Editions.Data.Catalogue;
using Dossier.Editions.Data.Tables;
using static Dossier.Editions.Data.Tables.ColumnsOf<(int Line, string Text)>;

namespace Dossier.Editions.Data.Sql;

/// <summary>What whoever opens the database reads first.</summary>
internal static class ReadmeTable
{
    public static Table<(int Line, string Text)> Table { get; } = new()
    {
        Name = "README",
        Description = "what this database is and how to ask it",
        Key = ["line"],
        Rows = dataset => DatabaseReadme.Of(dataset).Select((text, at) => (at + 1, text)),
        Cells =
        [
            Integer("line", "the line's number, from 1", row => row.Line),
            String("text", "the line", row => row.Text),
        ],
    };
}
