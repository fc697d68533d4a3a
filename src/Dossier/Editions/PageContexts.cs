using Dossier.Editions.Bibliography;
using Dossier.Pages;
using Dossier.Pages.Figures;
using Dossier.Pages.Making;
using Dossier.Pages.Views;

namespace Dossier.Editions;

/// <summary>Makes what layouts and components see of a page.</summary>
internal static class PageContexts
{
    /// <summary>The context of a page in an edition where it stands in some file.</summary>
    public static PageContext Of(Page page, string file, EditionSources sources)
    {
        var dossier = sources.Views.Dossier;
        var canonical = dossier.SiteUrl.Length == 0 || page.Route == PagePlanner.NotFoundRoute ? "" : dossier.SiteUrl + page.Route;
        return new PageContext
        {
            Root = page.Route == PagePlanner.NotFoundRoute ? dossier.SiteUrl : EditionPaths.Root(file),
            Route = page.Route,
            Title = page.Plan.Title,
            FullTitle = (page.Plan.Title == dossier.Title ? dossier.Title : $"{page.Plan.Title} · {dossier.Title}")
                + (dossier.KnownOn is { } day ? sources.Views.Words.Say("title-known-on", day.Text) : ""),
            Description = page.Plan.Description,
            Layout = page.Plan.Template.Layout,
            Position = page.Plan.Item is TopicView topic ? sources.Views.Words.Say("chapter-of", topic.Number, dossier.Topics.Length) : "",
            Canonical = canonical,
            Cite = CiteOf(page, sources, canonical),
            EditUrl = EditOf(page, sources),
            Pages = page.Plan.Part is { Pages.IsSeveral: true } part ? part.Pages : null,
            Navigation = [.. sources.Plan.Menu.Select(entry => Entry(entry, page))],
            Headings = [.. page.Document.Headings.Where(heading => heading.Level == 2).Select(heading => new HeadingView(heading.Id, heading.Title))],
            Notes = page.Notes,
            SourceNotes = page.SourceNotes,
            ListsNotes = page.Figures.Values.Any(figure => figure is NotesFigure),
        };
    }

    private static CiteView? CiteOf(Page page, EditionSources sources, string canonical) => page.Plan.Item switch
    {
        FactView fact => View(CiteThis.For(
            fact.Record, sources.Views.Corpus, canonical.Length > 0 ? canonical : null, sources.Commit.Length > 0 ? sources.CommitText : null, sources.Views.Words)),
        SourceView source => ViewOf(source, View(CiteThis.For(source.Record, sources.Views.Corpus, sources.Views.Words)), sources),
        _ => null,
    };

    // What is cited in words has the title without the stop that may end it.
    private static CiteView ViewOf(SourceView source, CiteView cite, EditionSources sources)
    {
        var title = OneLine.Of(source.Title).TrimEnd('.');
        return source.TitleLanguage == sources.Views.Dossier.Language || title.Length == 0 || !cite.Plain.Contains(title, StringComparison.Ordinal)
            ? cite
            : cite with { ForeignTitle = title, TitleLanguage = source.TitleLanguage };
    }

    // RIS wants CR and LF; HTML knows one line end.
    private static CiteView View(CiteThis cite) => new(cite.Plain, cite.BibTex.ReplaceLineEndings("\n"), cite.Ris.ReplaceLineEndings("\n"), cite.CslJson.ReplaceLineEndings("\n"));

    // Forges show the file of a branch, and let it be edited there, under this path; `HEAD` is whatever the main branch is called.
    private static string EditOf(Page page, EditionSources sources)
    {
        var file = page.Plan.Item switch { FactView fact => fact.File, SourceView source => source.Record.Span.Source.Path, _ => "" };
        return file.Length > 0 && sources.Views.Corpus.Settings.RepositoryUrl is { } repository ? $"{repository.Value.TrimEnd('/')}/blob/HEAD/{file}" : "";
    }

    private static NavigationEntry Entry(PlannedPage entry, Page page)
    {
        var current = entry.Route == page.Route ? "page" : entry.Route.Length > 0 && entry.Route == page.Plan.Template.Section ? "true" : "";
        return new NavigationEntry(entry.Template.Menu?.Label ?? entry.Title, entry.Route, current);
    }
}
