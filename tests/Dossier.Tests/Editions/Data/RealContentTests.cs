using System.Text.Json;
using Dossier.Editions.Data.Entries;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

/// <summary>The dataset of the content that ships.</summary>
public sealed class RealContentTests
{
    private static readonly Lazy<Dataset> Dataset = new(() => Sample.Of(
        ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus ?? throw new InvalidOperationException("the content has errors")));

    private static readonly Lazy<MemoryOutput> Output = new(() => Sample.Write(Dataset.Value, jobs: 2));

    [Fact]
    public void Reading_the_json_back_gives_the_loaded_corpus() =>
        // What excerpts were checked against is the editors' record; of it, a verdict for each citation is published.
        Assert.Empty(RecordComparison.Differences(Dataset.Value.Corpus with { Captures = new RecordSet<LockedCapture>([]) }, JsonCorpus.Read(Output.Value["data/dossier.json"])));

    [Fact]
    public void The_schema_takes_the_json()
    {
        using var schema = JsonDocument.Parse(Output.Value["data/dossier.schema.json"]);
        using var json = JsonDocument.Parse(Output.Value["data/dossier.json"]);

        Assert.Empty(new JsonSchemaCheck(schema.RootElement).Faults(json.RootElement));
    }

    [Fact]
    public void The_database_is_whole_and_its_keys_lead_to_rows()
    {
        using var database = new SqliteReader(Output.Value["data/dossier.sqlite"]);

        Assert.Equal("ok", database.Single("PRAGMA integrity_check"));
        Assert.Empty(database.Rows("PRAGMA foreign_key_check"));
        Assert.Equal(Dataset.Value.Corpus.Facts.Count.ToString(null, null), database.Single("SELECT count(*) FROM facts"));
    }

    [Fact]
    public void Every_format_says_the_same_of_every_fact()
    {
        var json = FactRow.OfJson(Output.Value["data/dossier.json"]);

        Assert.Equal(json, FactRow.OfCsv(Output.Value.Text("data/facts.csv")));
        Assert.Equal(json, FactRow.OfSqlite(Output.Value["data/dossier.sqlite"]));
    }

    [SkippableFact]
    public void Biber_reads_every_source()
    {
        var biber = ExternalTool.OrSkip("biber", "biber");
        using var folder = new TemporaryFolder();
        folder.Write("bibliography.bib", Output.Value["data/bibliography.bib"]);

        var report = biber.Run(folder.Path, null, "--tool", "--output-file", "checked.bib", "bibliography.bib");

        Assert.DoesNotContain("WARN", report, StringComparison.Ordinal);
        Assert.Equal(Dataset.Value.Corpus.Sources.Count, File.ReadLines(folder["checked.bib"]).Count(line => line.StartsWith('@')));
    }

    [SkippableTheory]
    [InlineData("biblatex", "bibliography.bib")]
    [InlineData("csljson", "bibliography.csl.json")]
    public void Pandoc_reads_every_source_and_cites_one(string format, string file)
    {
        var pandoc = ExternalTool.OrSkip("pandoc", "pandoc");
        using var folder = new TemporaryFolder();
        folder.Write(file, Output.Value["data/" + file]);
        var cited = Dataset.Value.Corpus.Sources.First(source => source is { Url: not null, Published: not null });

        using var read = JsonDocument.Parse(pandoc.Run(folder.Path, null, "--from", format, "--to", "csljson", file));
        var page = pandoc.Run(folder.Path, $"Known [@{cited.Id}].", "--citeproc", "--bibliography", file, "--to", "plain", "--wrap", "none");

        Assert.Equal(
            Dataset.Value.Corpus.Sources.Select(source => source.Id).Order(StringComparer.Ordinal),
            read.RootElement.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains(cited.Url?.Value ?? "?", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_the_ris_back_gives_every_source_field_by_field()
    {
        var entries = Output.Value.Text("data/bibliography.ris").Split("ER  - \r\n\r\n", StringSplitOptions.RemoveEmptyEntries);
        var read = entries.Select(entry => entry.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[..2], line => line[6..]));

        Assert.Equal(Dataset.Value.Corpus.Sources.Select(Said), read.Select(Said));
    }

    private static string Said(Source source) => string.Join(
        '|',
        source.Id,
        source.Title.Value,
        source.Author?.Value,
        Dataset.Value.Corpus.Publishers[source.Publisher.Value].Name.Value,
        (source.Published?.Value.From ?? source.Published?.Value.To)?.Year,
        source.Language.Value,
        source.Url?.Value,
        source.Accessed?.Value.ToString().Replace('-', '/'),
        source.Archive?.Url.Value,
        source.Archive?.Captured.Value);

    private static string Said(Dictionary<string, string> entry) => string.Join('|', ((string[])["ID", "TI", "AU", "PB", "PY", "LA", "UR", "Y2", "AV", "N1"]).Select(
        tag => !entry.TryGetValue(tag, out var value) ? "" : tag switch
        {
            "Y2" => value.TrimEnd('/'),
            "N1" => value.Replace("Archived copy taken ", "", StringComparison.Ordinal),
            _ => value,
        }));
}
