using System.Collections.Immutable;
using Dossier.Editions.Data.Tables.Definitions;

namespace Dossier.Editions.Data.Tables;

/// <summary>The tables of the dataset.</summary>
internal static class TableCatalogue
{
    /// <summary>Every table, each after those whose keys it holds.</summary>
    public static ImmutableArray<Table> All { get; } =
    [
        DossierTable.Table,
        StatesTable.Table,
        ConfidenceRulesTable.Table,
        SidesTable.Table,
        TopicsTable.Table,
        PublishersTable.Table,
        EntitiesTable.Table,
        EntityNamesTable.Table,
        SourcesTable.Table,
        SourceRelaysTable.Table,
        SourceOriginsTable.Table,
        SeriesTable.Table,
        SeriesPointsTable.Table,
        FactsTable.Table,
        FactEntitiesTable.Table,
        FactTranslationsTable.Table,
        FactRelationsTable.Table,
        CitationsTable.Table,
        CitationOriginsTable.Table,
        ConfidenceStepsTable.Table,
        DisputesTable.Table,
        CorrectionsTable.Table,
        KeyFactsTable.Table,
        SourceImpactTable.Table,
        DataDictionaryTable.Table,
    ];

    /// <summary>The columns that a key of another table leads to.</summary>
    public static ImmutableArray<string> TargetOf(ForeignKey key) =>
        key.TargetColumns.IsEmpty ? All.First(table => table.Name == key.Table).Key : key.TargetColumns;
}
