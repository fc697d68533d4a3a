using Dossier.Templates;
using Dossier.Text;

namespace Dossier.Pages.Making;

/// <summary>A file of <c>templates/pages/</c>: a page, or a page for each item of a collection.</summary>
internal sealed record PageTemplate
{
    /// <summary>The file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Where a diagnostic about the page as a whole points: its route.</summary>
    public required Span Span { get; init; }

    /// <summary>Of what it has a page each, or null for a single page.</summary>
    public required PageCollection? Items { get; init; }

    /// <summary>The list that is cut into pages, or null for one page.</summary>
    public required Paging? Paging { get; init; }

    /// <summary>The route of a page.</summary>
    public required Template Route { get; init; }

    /// <summary>The title of a page.</summary>
    public required Template Title { get; init; }

    /// <summary>What a page holds, in a sentence.</summary>
    public required Template Description { get; init; }

    /// <summary>The text of a page, Markdown.</summary>
    public required Template Body { get; init; }

    /// <summary>The class on its main part.</summary>
    public required string Layout { get; init; }

    /// <summary>The route of the menu's entry that it belongs to; empty where it belongs to none.</summary>
    public required string Section { get; init; }

    /// <summary>Its own entry in the menu, or null.</summary>
    public required MenuEntry? Menu { get; init; }

    /// <summary>The one edition that has it; empty where all have.</summary>
    public required string Only { get; init; }

    /// <summary>What its text becomes in the report: <c>chapter</c>, <c>appendix</c>, or empty for nothing.</summary>
    public required string Report { get; init; }

    /// <summary>Whether it lists the files of other editions, and so is made after them.</summary>
    public required bool ListsFiles { get; init; }
}

/// <summary>A page's entry in the main menu.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Order">Its place; ties stand in the order of the files.</param>
internal sealed record MenuEntry(string Label, int Order);

/// <summary>A page that will be made.</summary>
/// <param name="Template">How.</param>
/// <param name="Item">Of what, or null for a single page.</param>
/// <param name="Route">Where: from an edition's root, ending with <c>/</c>; empty for the first page; <c>404.html</c> for the page of that name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Part">What it has of a list that is cut into pages, or null.</param>
internal sealed record PlannedPage(PageTemplate Template, object? Item, string Route, string Title, string Description, PagePart? Part = null)
{
    /// <summary>The values of the variables of the template's text.</summary>
    /// <param name="dossier">The dossier as a whole.</param>
    public object?[] Values(object dossier) => (Item, Part) switch
    {
        (null, null) => [dossier],
        (null, { } part) => [dossier, part.Pages, part.Items],
        (_, null) => [dossier, Item],
        (_, { } part) => [dossier, Item, part.Pages, part.Items],
    };
}
