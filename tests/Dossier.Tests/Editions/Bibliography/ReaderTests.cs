using System.Text.Json;
using Dossier.Editions.Bibliography;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Bibliography;

/// <summary>The files read by the programs that they are for.</summary>
public sealed class ReaderTests
{
    private static readonly string[] Titles =
    [
        "Costs of $5_000 {a \"record\"}, said #1 ~ the ministry \\ press^office & 100%",
        "Министр заявил, что торговля «растёт»",
        "中俄贸易额创历史新高",
        "McDonald's in the USA – and in the EU",
    ];

    [SkippableFact]
    public void Biber_finds_every_BibTeX_entry_good()
    {
        var biber = ExternalTool.OrSkip("biber", "biber");
        using var folder = new TemporaryFolder();
        folder.Write("bibliography.bib", Written(BibliographyFiles.WriteBibTex, SyntheticCorpus.Of(10, 300)));

        var report = biber.Run(folder.Path, null, "--tool", "--validate-datamodel", "--output-file", "checked.bib", "bibliography.bib");

        // biblatex wants a date of everything on line; where none is known, its styles say so.
        var complaints = report.Split('\n').Where(line => line.StartsWith("WARN", StringComparison.Ordinal) || line.Contains("ERROR", StringComparison.Ordinal));
        Assert.All(complaints, line => Assert.EndsWith("one of 'date, year' must be defined", line, StringComparison.Ordinal));
        Assert.Equal(100, File.ReadLines(Path.Combine(folder.Path, "checked.bib")).Count(line => line.StartsWith('@')));
    }

    [SkippableFact]
    public void Pandoc_reads_the_titles_of_BibTeX_as_they_are() =>
        Assert.Equal(Titles, TitlesRead("biblatex", Written(BibliographyFiles.WriteBibTex, Entries.Titled(Titles))));

    [SkippableFact]
    public void Pandoc_reads_the_dates_of_BibTeX()
    {
        var entry = Assert.Single(Read("biblatex", System.Text.Encoding.UTF8.GetBytes(BibTex.Of(Entries.Full))));

        Assert.Equal("[[2024,3,5]]", JsonSerializer.Serialize(entry.GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("[[2025,6,1]]", JsonSerializer.Serialize(entry.GetProperty("accessed").GetProperty("date-parts")));
        Assert.Equal("https://ledger.example/2024?a=1&b=%20_#x", entry.GetProperty("URL").GetString());
    }

    [SkippableFact]
    public void Pandoc_reads_the_titles_of_CSL_JSON_as_they_are() =>
        Assert.Equal(Titles, TitlesRead("csljson", Written(BibliographyFiles.WriteCslJson, Entries.Titled(Titles))));

    [SkippableTheory]
    [InlineData("bib")]
    [InlineData("csl.json")]
    public void Pandoc_cites_a_source_of_either_file(string ending)
    {
        var pandoc = ExternalTool.OrSkip("pandoc", "pandoc");
        using var folder = new TemporaryFolder();
        var name = "bibliography." + (ending == "bib" ? "bib" : "json");
        folder.Write(name, Written(ending == "bib" ? BibliographyFiles.WriteBibTex : BibliographyFiles.WriteCslJson, Entries.Titled(Titles)));

        var page = pandoc.Run(folder.Path, "Known [@s02].", "--citeproc", "--bibliography", name, "--to", "plain", "--wrap", "none");

        Assert.Contains("中俄贸易额创历史新高", page, StringComparison.Ordinal);
        Assert.Contains("2024", page, StringComparison.Ordinal);
        Assert.Contains("https://paper.example/", page, StringComparison.Ordinal);
    }

    // Pandoc sets quotation marks by the rules of the language: that is its part.
    private static IEnumerable<string?> TitlesRead(string format, byte[] bytes) => Read(format, bytes).Select(
        entry => entry.GetProperty("title").GetString()?.Replace('’', '\'').Replace('“', '"').Replace('”', '"'));

    private static JsonElement[] Read(string format, byte[] bytes)
    {
        var pandoc = ExternalTool.OrSkip("pandoc", "pandoc");
        using var folder = new TemporaryFolder();
        folder.Write("input", bytes);
        using var json = JsonDocument.Parse(pandoc.Run(folder.Path, null, "--from", format, "--to", "csljson", "input"));
        return [.. json.RootElement.EnumerateArray().Select(entry => entry.Clone())];
    }

    private static byte[] Written(Action<Corpus, Stream> write, Corpus corpus)
    {
        using var stream = new MemoryStream();
        write(corpus, stream);
        return stream.ToArray();
    }
}
