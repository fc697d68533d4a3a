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
        return new PageContext
        {
            Root = EditionPaths.Root(file),
            Route = page.Route,
            Title = page.Plan.Title,
            FullTitle = (page.Plan.Title == dossier.Title ? dossier.Title : $"{page.Plan.Title} · {dossier.Title}")
                + (dossier.KnownOn is { } day ? $", as known on {day.Text}" : ""),
            Description = page.Plan.Description,
            Layout = page.Plan.Template.Layout,
            Position = page.Plan.Item is TopicView topic ? $"Chapter {NumberWord(topic.Number)} of {NumberWord(dossier.Topics.Length)}" : "",
            Canonical = dossier.SiteUrl.Length == 0 ? "" : dossier.SiteUrl + page.Route,
            Pages = page.Plan.Part is { Pages.IsSeveral: true } part ? part.Pages : null,
            Navigation = [.. sources.Plan.Menu.Select(entry => Entry(entry, page))],
            Headings = [.. page.Document.Headings.Where(heading => heading.Level == 2).Select(heading => new HeadingView(heading.Id, heading.Title))],
            Notes = page.Notes,
            ListsNotes = page.Figures.Values.Any(figure => figure is NotesFigure),
        };
    }

    private static NavigationEntry Entry(PlannedPage entry, Page page)
    {
        var current = entry.Route == page.Route ? "page" : entry.Route.Length > 0 && entry.Route == page.Plan.Template.Section ? "true" : "";
        return new NavigationEntry(entry.Template.Menu?.Label ?? entry.Title, entry.Route, current);
    }

    private static string NumberWord(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
