using Dossier.Analysis;
using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.ImpactEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a fact that falls or loses confidence if a source, and all that only relays it, is taken away.</summary>
internal static class SourceImpactTable
{
    public static Table<ImpactEntry> Table { get; } = new()
    {
        Name = "source_impact",
        Description = "one row a fact that falls or loses confidence if a source, and all that only relays it, is taken away",
        Key = ["source", "fact"],
        Rows = dataset => dataset.Sources.SelectMany(source => ImpactEntry.Of(dataset, source)),
        Cells =
        [
            Reference("source", "sources", "the source that falls", row => row.Source),
            Reference("fact", "facts", "the fact that it takes along", row => row.Fact),
            Word("effect", "whether the fact is left with no origin or with less confidence", ImpactEntry.Effects, row => row.Effect),
            OptionalWord<ConfidenceLevel>(
                "confidence_from",
                "the fact's confidence with the source; none for facts that have none",
                row => row.From),
            OptionalWord<ConfidenceLevel>("confidence_to", "the fact's confidence without it; none where no origin is left", row => row.To),
        ],
    };
}
