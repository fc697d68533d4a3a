using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Sql;
using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Catalogue;

/// <summary>The words that a database begins with.</summary>
internal static class DatabaseReadme
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(Dataset dataset)
    {
        var settings = dataset.Corpus.Settings;
        yield return settings.Title.Value;
        if (settings.Subtitle is { } subtitle)
            yield return subtitle.Value;
        yield return $"Covered up to {settings.AsOf.Value}.";
        if (dataset.Corpus.KnownOn is { } day)
            yield return Conventions.KnownOn(day);
        if (settings.Licence is { } licence)
            yield return $"Licence: {licence.Name.Value}, {licence.Url.Value}";
        if (dataset.BuiltFrom.Revision is { } revision)
            yield return $"Built from commit {revision}.";
        foreach (var line in Conventions.Plain)
            yield return line;
        yield return $"Words: SELECT t.* FROM {SearchSql.WordIndex} JOIN {SearchSql.Table} t ON t.id = {SearchSql.WordIndex}.rowid "
            + $"WHERE {SearchSql.WordIndex} MATCH 'word';";
        yield return $"Chinese, three letters or more: the same with {SearchSql.TrigramIndex}; fewer: WHERE text LIKE '%…%' on {SearchSql.Table}.";
        yield return "Tables (data_dictionary has their columns):";
        foreach (var table in TableCatalogue.All)
            yield return $"  {table.Name}: {table.Description}";
        yield return "Views:";
        foreach (var view in ViewCatalogue.All)
            yield return $"  {view.Name}: {view.Description}";
    }
}
