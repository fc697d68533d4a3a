using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.SourceEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a source: a published item.</summary>
internal static class SourcesTable
{
    public static Table<SourceEntry> Table { get; } = new()
    {
        Name = "sources",
        Description = "one row a source: a published item",
        Key = ["id"],
        Rows = dataset => dataset.Sources,
        Cells =
        [
            Id("id", "the source", entry => entry.Source.Id),
            String("title", "its title", entry => entry.Source.Title.Value),
            Word<TitleOrigin>("title_origin", "where the title was taken from", entry => entry.Source.TitleOrigin),
            Reference("publisher", "publishers", "who published it", entry => entry.Source.Publisher.Value),
            OptionalString("author", "who wrote it", entry => entry.Source.Author?.Value),
            OptionalString("url", "its address", entry => entry.Source.Url?.Value, ColumnType.Address),
            OptionalString("archive_url", "the address of a kept copy", entry => entry.Source.Archive?.Url.Value, ColumnType.Address),
            OptionalDay("archive_captured", "when the copy was taken", entry => entry.Source.Archive?.Captured.Value),
            .. Dates("published", "when it was published", entry => entry.Source.Published?.Value),
            OptionalDay("accessed", "when the editors read it", entry => entry.Source.Accessed?.Value),
            String("language", "its language, a BCP 47 tag", entry => entry.Source.Language.Value),
            Flag("is_origin", "whether it relays nothing, so that claims begin in it", entry => entry.Source.Relays.IsEmpty),
            Integer("fan_out", "how many sources pass it on, directly or over others", entry => entry.Finding.FanOut.Length),
            Integer("cited_by_count", "how many facts cite it", entry => entry.Finding.CitedBy.Length),
            Integer("origin_of_count", "how many facts have it among their origins", entry => entry.Finding.OriginOf.Length),
            OptionalString("note", "the editors' note", entry => entry.Source.Note?.Value, ColumnType.Markdown),
        ],
    };
}
