using System.Globalization;
using System.Text;

namespace Dossier.Editions.Site.Machines;

/// <summary>What the site is and where things are, for programs that read it on somebody's behalf (llmstxt.org).</summary>
internal static class LlmsText
{
    private const string Advice =
        "Every fact has a page with its state (corroborated, single origin, party’s statement, disputed, in error, forecast, superseded), its "
        + "confidence and the reasons for it, its citations, and where each of them goes back to; `fact.json` beside it says the same. Several "
        + "pages that pass on one story count as one origin. Quote a fact with its state, and a disputed one with what stands against it.";

    /// <summary>The file; its links are absolute where the site's address is known.</summary>
    public static string Write(EditionSources sources)
    {
        var dossier = sources.Views.Dossier;
        var text = new StringBuilder();
        text.Append("# ").Append(Line(dossier.Title)).Append("\n\n> ").Append(Line(dossier.Subtitle.Length > 0 ? dossier.Subtitle : dossier.Title))
            .Append(CultureInfo.InvariantCulture, $": {dossier.FactCount} facts from {dossier.SourceCount} sources, covered up to {dossier.AsOf.Edtf}.\n\n")
            .Append(Advice).Append("\n\n## Chapters\n\n");
        foreach (var topic in dossier.Topics)
            Entry(text, topic.Title, dossier.SiteUrl, topic.Route, topic.Summary);
        text.Append("\n## Records\n\n");
        foreach (var entry in sources.Plan.Menu.Where(entry => entry.Route.Length > 0))
            Entry(text, entry.Title, dossier.SiteUrl, entry.Route, entry.Description);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, string title, string site, string route, string about) => text.Append("- [").Append(Line(title)).Append("](")
        .Append(site).Append(route).Append(site.Length > 0 ? "" : "index.html").Append("): ").Append(Line(about)).Append('\n');

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('[', '(').Replace(']', ')').Trim();
}
