using System.Buffers;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Pages.Making;

/// <summary>Works out which pages there will be, before any is made: links are checked against them.</summary>
internal static class PagePlanner
{
    /// <summary>The route of the page that web servers show for addresses that do not exist.</summary>
    public const string NotFoundRoute = "404.html";

    private const int LongestRoute = 240;
    private static readonly SearchValues<char> RouteCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    /// <summary>Plans the pages of some templates.</summary>
    public static (PagePlan Plan, ImmutableArray<Diagnostic> Diagnostics) Plan(IEnumerable<PageTemplate> templates, ViewSet views)
    {
        var diagnostics = new DiagnosticBag();
        var pages = new Dictionary<string, PlannedPage>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<PlannedPage>();
        foreach (var page in templates.SelectMany(template => PagesOf(template, views, diagnostics)))
        {
            if (pages.TryAdd(page.Route, page))
                order.Add(page);
            else
                ReportDuplicate(page, pages[page.Route], diagnostics);
        }

        return (new PagePlan(order.ToImmutable()), diagnostics.ToImmutable());
    }

    private static IEnumerable<PlannedPage> PagesOf(PageTemplate template, ViewSet views, DiagnosticBag diagnostics)
    {
        if (template.Items is null)
            return PlanAll(template, null, views, diagnostics);
        return template.Items.Items(views.Dossier).SelectMany(item => PlanAll(template, item, views, diagnostics));
    }

    private static ImmutableArray<PlannedPage> PlanAll(PageTemplate template, object? item, ViewSet views, DiagnosticBag diagnostics)
    {
        object?[] values = item is null ? [views.Dossier] : [views.Dossier, item];
        try
        {
            if (PlanOne(template, item, values, diagnostics) is not { } planned)
                return [];
            return template.Paging is not { } paging ? [planned] : [.. paging.Cut(planned.Route, values, views.Words).Select(part => Part(planned, part, views.Words))];
        }
        catch (TemplateLimitException limit)
        {
            diagnostics.Add(limit.Diagnostic);
            return [];
        }
    }

    private static PlannedPage Part(PlannedPage whole, PagePart part, Words words) => whole with
    {
        Route = part.Pages.All[part.Pages.Number - 1].Route,
        Title = whole.Title + part.Pages.Suffix,
        Description = part.Pages.IsFirst ? whole.Description : words.Say("description-of-part", whole.Description, part.Pages.Text),
        Part = part,
    };

    private static PlannedPage? PlanOne(PageTemplate template, object? item, object?[] values, DiagnosticBag diagnostics)
    {
        var route = template.Route.Render(values).Trim();
        route = route == "/" ? "" : route;
        if (IsRoute(route))
            return new PlannedPage(template, item, route, template.Title.Render(values).Trim(), template.Description.Render(values).Trim());
        diagnostics.Add(PageDiagnostics.BadRoute.At(template.Span, $"`{route}` cannot be a route", "write lower-case words, digits, hyphens and slashes, a slash last"));
        return null;
    }

    private static bool IsRoute(string route) => route is "" or NotFoundRoute
        || (route.Length <= LongestRoute && route[^1] == '/' && route[0] != '/' && !route.Contains("//", StringComparison.Ordinal)
            && route.AsSpan().IndexOfAnyExcept(RouteCharacters) < 0);

    private static void ReportDuplicate(PlannedPage page, PlannedPage first, DiagnosticBag diagnostics) => diagnostics.Add(PageDiagnostics.DuplicateRoute.At(
        page.Template.Span,
        $"a second page has the route `/{page.Route}`",
        "give it another route",
        notes: new DiagnosticNote(first.Template.Span, "the first one comes from here")));
}
