using System.Text;

namespace Dossier.Editions.Site.Machines;

/// <summary>What the site is and where things are, for programs that read it on somebody's behalf (llmstxt.org).</summary>
internal static class LlmsText
{
    /// <summary>The file; its links are absolute where the site's address is known.</summary>
    public static string Write(EditionSources sources)
    {
        var (dossier, words) = (sources.Views.Dossier, sources.Views.Words);
        var text = new StringBuilder();
        text.Append("# ").Append(Line(dossier.Title)).Append("\n\n> ").Append(Line(dossier.Subtitle.Length > 0 ? dossier.Subtitle : dossier.Title))
            .Append(words.Say("llms-counts", words.Say("facts-n", dossier.FactCount), words.Say("sources-n", dossier.SourceCount), dossier.AsOf.Edtf)).Append("\n\n")
            .Append(words.Say("llms-advice")).Append("\n\n## ").Append(words.Say("chapters")).Append("\n\n");
        foreach (var topic in dossier.Topics)
            Entry(text, topic.Title, dossier.SiteUrl, topic.Route, topic.Summary);
        text.Append("\n## ").Append(words.Say("llms-records")).Append("\n\n");
        foreach (var entry in sources.Plan.Menu.Where(entry => entry.Route.Length > 0))
            Entry(text, entry.Title, dossier.SiteUrl, entry.Route, entry.Description);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, string title, string site, string route, string about) => text.Append("- [").Append(Line(title)).Append("](")
        .Append(site).Append(route).Append(site.Length > 0 ? "" : "index.html").Append("): ").Append(Line(about)).Append('\n');

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('[', '(').Replace(']', ')').Trim();
}
