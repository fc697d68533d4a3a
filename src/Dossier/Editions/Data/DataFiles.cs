using System.Collections.Immutable;
using Dossier.Editions.Bibliography;
using Dossier.Editions.Data.Catalogue;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;
using Dossier.Editions.Data.Json.Shapes;
using Dossier.Editions.Data.Linked;
using Dossier.Editions.Data.Sql;
using Dossier.Editions.Data.Tables;
using Dossier.Loading.Schemas;

namespace Dossier.Editions.Data;

/// <summary>The files of the data edition, but for those of single facts.</summary>
internal static class DataFiles
{
    /// <summary>The files that readers may take, but for those of single chapters.</summary>
    public static IEnumerable<DataFile> Listed(Dataset dataset) => Of(dataset).Where(file => !file.Path.StartsWith(TableFiles.TopicFolder, StringComparison.Ordinal));

    /// <summary>Every file, those that take longest first.</summary>
    public static ImmutableArray<DataFile> Of(Dataset dataset)
    {
        ImmutableArray<DataFile> whole =
        [
            Whole("dossier.sqlite", "everything as a SQLite database, with keys, views and full-text search", SqliteFile.Write, dataset),
            Whole("dossier.json", "everything as JSON, a record a line", DossierJson.Write, dataset),
            Whole(DossierShape.SchemaFile, "the JSON Schema of `dossier.json`", (_, stream) => DossierSchema.Write(stream), dataset),
            .. TableCatalogue.All.Select(table => TableFiles.Csv(table, dataset)),
            Whole(DataPackage.FileName, "what the CSV files hold (Frictionless Tabular Data Package)", DataPackage.Write, dataset),
            Whole(
                "postgres/load.sql",
                "loads the CSV files into PostgreSQL, with keys, views and full-text search",
                (_, stream) => PostgresScript.Write(stream),
                dataset),
            Whole(
                "bibliography.bib",
                "the sources for biblatex and biber",
                (corpus, stream) => BibliographyFiles.WriteBibTex(corpus.Corpus, stream),
                dataset),
            Whole(
                "bibliography.ris",
                "the sources for reference managers",
                (corpus, stream) => BibliographyFiles.WriteRis(corpus.Corpus, stream),
                dataset),
            Whole(
                "bibliography.csl.json",
                "the sources for Zotero and pandoc",
                (corpus, stream) => BibliographyFiles.WriteCslJson(corpus.Corpus, stream),
                dataset),
        ];
        ImmutableArray<DataFile> listed =
        [
            .. whole,
            Whole(
                "dossier.jsonld",
                "what schema.org has words for, as linked data",
                (all, stream) => JsonLd.Write(all, whole, stream),
                dataset),
        ];
        return
        [
            .. listed,
            .. dataset.Topics.SelectMany(topic => TableFiles.OfTopic(topic, dataset)),
            .. ContentSchema.All.Select(schema => Whole(
                $"schema/{schema.FileName}", $"the JSON Schema of `{schema.Files}`", (_, stream) => stream.Write(schema.ToJson()), dataset) with { Subject = schema.Files }),
            Whole("README.md", "what is in this folder", (all, stream) => DataReadme.Write(all, listed, stream), dataset),
        ];
    }

    private static DataFile Whole(string path, string description, Action<Dataset, Stream> write, Dataset dataset) =>
        new(path, description, stream => write(dataset, stream));
}
