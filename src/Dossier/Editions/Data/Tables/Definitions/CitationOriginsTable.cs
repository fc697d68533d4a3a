using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.CitationOrigin>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row an origin that a citation leads to.</summary>
internal static class CitationOriginsTable
{
    public static Table<CitationOrigin> Table { get; } = new()
    {
        Name = "citation_origins",
        Description = "one row an origin that a citation leads to",
        Key = ["fact", "citation", "origin"],
        CompositeForeignKeys = [new ForeignKey(["fact", "citation"], "citations", ["fact", "number"])],
        Rows = dataset => dataset.Facts.SelectMany(entry => entry.Citations).SelectMany(citation => citation.Origins),
        Cells =
        [
            Id("fact", "the citing fact", origin => origin.Fact),
            Integer("citation", "the number of the citation", origin => origin.Citation),
            Reference("origin", "sources", "where the claim was first made", origin => origin.Source),
            Id("publisher", "who published the origin", origin => origin.Publisher),
            Id("voice", "the publisher's voice: publishers of one voice never count as independent of each other", origin => origin.Voice),
        ],
    };
}
