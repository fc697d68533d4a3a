using Dossier.Editions.Data.Catalogue;

namespace Dossier.Editions.Data;

/// <summary>A file of the data edition.</summary>
/// <param name="Path">Relative to the edition's folder, with <c>/</c>.</param>
/// <param name="Description">What it is, a line of Markdown.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record DataFile(string Path, string Description, Action<Stream> Write)
{
    /// <summary>The files that it is a schema of, where it is one of the schemas of the content; else null.</summary>
    public string? Subject { get; init; }

    /// <summary>What it is, for machines.</summary>
    public string MediaType => Ending switch
    {
        "sqlite" => "application/vnd.sqlite3",
        "schema.json" => "application/schema+json",
        "csl.json" => "application/vnd.citationstyles.csl+json",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "ndjson" => "application/x-ndjson",
        "csv" => "text/csv",
        "sql" => "application/sql",
        "bib" => "application/x-bibtex",
        "ris" => "application/x-research-info-systems",
        "md" => "text/markdown",
        _ => throw new InvalidOperationException($"`{Path}` has no media type"),
    };

    /// <summary>What it is among the files of the edition, for people who look for one.</summary>
    public DownloadGroup Group => Ending switch
    {
        "csv" => DownloadGroup.Tables,
        "bib" or "ris" or "csl.json" => DownloadGroup.Bibliography,
        "sqlite" or "jsonld" or "json" when Path != DataPackage.FileName => DownloadGroup.Dataset,
        _ => DownloadGroup.Descriptions,
    };

    /// <summary>What it is called where only the files that most readers want are listed; null where it is not one of them.</summary>
    public string? Label => Ending switch
    {
        "sqlite" => "SQLite",
        "json" when Group == DownloadGroup.Dataset => "JSON",
        "jsonld" => "JSON-LD",
        "bib" => "BibTeX",
        "ris" => "RIS",
        "csl.json" => "CSL-JSON",
        "csv" when Path is "facts.csv" or "citations.csv" or "sources.csv" => Path,
        _ => null,
    };

    private string Ending => Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
