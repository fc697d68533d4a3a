using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.CitationEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a citation: the link from a fact to a source, followed to its origins.</summary>
internal static class CitationsTable
{
    public static Table<CitationEntry> Table { get; } = new()
    {
        Name = "citations",
        Description = "one row a citation: the link from a fact to a source, followed to its origins",
        Key = ["fact", "number"],
        Rows = dataset => dataset.Facts.SelectMany(entry => entry.Citations),
        Cells =
        [
            Reference("fact", "facts", "the citing fact", entry => entry.Fact),
            Integer("number", "its place among the fact's citations, from 1", entry => entry.Number),
            Reference("source", "sources", "the cited source", entry => entry.Citation.Source.Value),
            Id("publisher", "who published the cited source", entry => entry.Publisher),
            Ids("origins", "where the claim was first made: source ids, parted by spaces", entry => entry.OriginList),
            Ids("voices", "the voices of the origins' publishers, parted by spaces", entry => entry.VoiceList),
            Flag("direct", "whether the cited source is itself one of the origins", entry => entry.IsDirect),
            Flag("independent", "whether it brings a voice that no earlier citation of the fact has", entry => entry.NewVoices > 0),
            Integer("new_voices", "how many such voices; their sum over a fact is its independent_origin_count", entry => entry.NewVoices),
            OptionalString(
                "origin_stated",
                "what the editors wrote: a source that the cited one relays, or `self` for its own reporting",
                entry => entry.Citation.Origin?.Value,
                ColumnType.Id),
            OptionalString("locator", "the place within the source", entry => entry.Citation.Locator?.Value),
            OptionalString("excerpt", "its words, verbatim", entry => entry.Citation.Excerpt?.Value),
            OptionalWord(
                "excerpt_verdict",
                "what was found of the excerpt in a copy of the source's text; empty: it was not checked as it stands",
                entry => entry.Verdict),
        ],
    };
}
