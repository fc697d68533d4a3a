using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Pages.Making;

/// <summary>All pages that will be made, before any is.</summary>
internal sealed class PagePlan
{
    private readonly FrozenSet<string> routes;

    /// <summary>Takes the pages in order; routes must be unique.</summary>
    public PagePlan(ImmutableArray<PlannedPage> pages)
    {
        Pages = pages;
        routes = pages.Select(page => page.Route).ToFrozenSet(StringComparer.Ordinal);
        Menu =
        [
            .. from page in pages
               where page.Template.Menu is not null && page.Part is not { Pages.IsFirst: false }
               orderby page.Template.Menu?.Order
               select page,
        ];
    }

    /// <summary>The pages, by their templates' names, then in the order of their collections.</summary>
    public ImmutableArray<PlannedPage> Pages { get; }

    /// <summary>The pages that the main menu leads to, in its order.</summary>
    public ImmutableArray<PlannedPage> Menu { get; }

    /// <summary>All routes.</summary>
    public IEnumerable<string> Routes => routes;

    /// <summary>Whether there is a page with this route.</summary>
    public bool Has(string route) => routes.Contains(route);
}
