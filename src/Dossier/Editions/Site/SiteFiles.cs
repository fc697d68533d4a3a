using Dossier.Editions.Data;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;
using Dossier.Editions.Data.Tables.Definitions;
using Dossier.Editions.Site.Machines;
using Dossier.Pages.Making;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site;

/// <summary>What the site has besides pages and assets: each record's data beside its page, and what machines ask a site for.</summary>
/// <remarks>
/// The data edition has all of this in one place, but a site is published and passed on by itself: what its pages link to must be in it.
/// </remarks>
internal sealed class SiteFiles(EditionSources sources, string folder)
{
    /// <summary>The fact as JSON, beside its page.</summary>
    public const string FactFile = "fact.json";

    /// <summary>The numbers of a series as CSV, beside its page.</summary>
    public const string PointsFile = "points.csv";

    private readonly Dataset dataset = DataEdition.DatasetOf(sources);

    /// <summary>Writes what stands beside a page.</summary>
    public void WriteBeside(Page page, IOutput output)
    {
        if (page.Plan.Item is FactView fact)
        {
            using var json = new FactJson();
            output.Write($"{folder}/{page.Route}{FactFile}", json.Of(new FactEntry(dataset, fact.Record, fact.Finding)).Span);
        }
        else if (page.Plan.Item is SeriesView series)
        {
            output.Write($"{folder}/{page.Route}{PointsFile}", stream =>
                TableFiles.WriteCsv(SeriesPointsTable.Table, series.Record.Points.Select(point => (series.Id, point)), stream));
        }
    }

    /// <summary>Writes what machines ask a site for.</summary>
    /// <param name="routes">The routes of all pages that are to be found.</param>
    /// <param name="output">Where to.</param>
    public void WriteForMachines(IReadOnlyList<string> routes, IOutput output)
    {
        var site = sources.Views.Dossier.SiteUrl;
        output.Write(folder + "/llms.txt", LlmsText.Write(sources));
        output.Write(folder + "/robots.txt", "User-agent: *\nAllow: /\n" + (site.Length > 0 ? $"\nSitemap: {site}sitemap.xml\n" : ""));
        if (site.Length == 0)
            return;
        foreach (var (path, text) in Sitemap.Files(site, routes))
            output.Write($"{folder}/{path}", text);
    }
}
