using Dossier.Loading.Fields;
using Dossier.Text;

namespace Dossier.Pages.Making;

/// <summary>What a page template says of itself before its text.</summary>
internal sealed record PageFrontMatter
{
    private static readonly Field<Located<string>> RouteField =
        FieldOf.Line("route", "where the page stands, from the root of an edition, ending with a slash", "facts/{{ fact.id }}/") with { Required = true };

    private static readonly Field<Located<string>> TitleField = FieldOf.Line("title", "the page's title", "{{ fact.title }}") with { Required = true };

    private static readonly Field<Located<string>> DescriptionField =
        FieldOf.Line("description", "what the page holds, in a sentence", "{{ fact.statement }}") with { Required = true };

    private static readonly Field<Located<string>> ForEachField =
        FieldOf.Line("for-each", "the collection that the template makes a page of each item of, and the item's name", "facts as fact");

    private static readonly Field<Located<string>> LayoutField = FieldOf.Id("layout", "the class on the page's main part", "fact");

    private static readonly Field<Located<string>> SectionField = FieldOf.Line("section", "the route of the menu's entry that the page belongs to", "chapters/");

    private static readonly Field<Located<string>> OnlyField = FieldOf.Id("only", "the one edition that has the page", "site");

    private static readonly Field<Located<string>> ReportField =
        FieldOf.Id("report", "what the page's text becomes in the report: chapter or appendix", "chapter");

    private static readonly Field<bool> ListsFilesField =
        FieldOf.Flag("lists-files", "whether the page lists the files of other editions, so that it is made after them");

    private static readonly Field<Located<string>> LabelField = FieldOf.Line("label", "what the menu's entry says, a template", "Origins") with { Required = true };

    private static readonly Field<Located<int>> OrderField = FieldOf.Count("order", "the entry's place in the menu", "3") with { Required = true };

    private static readonly RecordShape MenuShape = new("a menu entry", "", "The page's entry in the main menu", [LabelField, OrderField]);

    private static readonly Field<MenuMatter> MenuField = FieldOf.Nested("nav", MenuShape, ReadMenu, "the page's entry in the main menu");

    private static readonly Field<Located<string>> ListField =
        FieldOf.Line("of", "the list that is cut into pages, a tag", "{{ entity.chapters }}") with { Required = true };

    private static readonly Field<Located<string>> NameField =
        FieldOf.Line("as", "what the template calls the groups of one page", "chapters") with { Required = true };

    private static readonly Field<Located<int>> SizeField = FieldOf.Count("size", "the most items that a page has", "60") with { Required = true };

    private static readonly RecordShape PagesShape = new("pages", "", "A list that is cut into pages", [ListField, NameField, SizeField]);

    private static readonly Field<PagingFields> PagesField = FieldOf.Nested("pages", PagesShape, ReadPages, "the list that the page is cut into pages by");

    private static readonly RecordShape Shape = new(
        "a page", "", "A page, or a page for each item of a collection",
        [RouteField, TitleField, DescriptionField, ForEachField, LayoutField, SectionField, OnlyField, ReportField, ListsFilesField, MenuField, PagesField]);

    /// <summary>The route, a template.</summary>
    public required Located<string> Route { get; init; }

    /// <summary>The title, a template.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>The description, a template.</summary>
    public required Located<string> Description { get; init; }

    /// <summary>The collection and the item's name, or null.</summary>
    public required Located<string>? ForEach { get; init; }

    /// <summary>The layout, or null.</summary>
    public required Located<string>? Layout { get; init; }

    /// <summary>The section, or null.</summary>
    public required Located<string>? Section { get; init; }

    /// <summary>The one edition, or null.</summary>
    public required Located<string>? Only { get; init; }

    /// <summary>The part of the report, or null.</summary>
    public required Located<string>? Report { get; init; }

    /// <summary>Whether it is made after the editions whose files it lists.</summary>
    public required bool ListsFiles { get; init; }

    /// <summary>The menu's entry, or null.</summary>
    public required MenuMatter? Menu { get; init; }

    /// <summary>The list that is cut into pages, or null.</summary>
    public required PagingFields? Pages { get; init; }

    /// <summary>Reads the front matter's mapping; null, with diagnostics, where a required key is missing.</summary>
    public static PageFrontMatter? Read(Yaml.YamlNode root, FileReading reading)
    {
        if (RecordReader.Open(root, Shape, reading) is not { } record)
            return null;
        var (route, title, description) = (record.Value(RouteField), record.Value(TitleField), record.Value(DescriptionField));
        var (forEach, layout, section, only) = (record.Value(ForEachField), record.Value(LayoutField), record.Value(SectionField), record.Value(OnlyField));
        var (report, menu, pages) = (record.Value(ReportField), record.Record(MenuField), record.Record(PagesField));
        return route is null || title is null || description is null ? null : new PageFrontMatter
        {
            Route = route.Value,
            Title = title.Value,
            Description = description.Value,
            ForEach = forEach,
            Layout = layout,
            Section = section,
            Only = only,
            Report = report,
            ListsFiles = record.Value(ListsFilesField) == true,
            Menu = menu,
            Pages = pages,
        };
    }

    private static MenuMatter? ReadMenu(RecordReader reader)
    {
        var (label, order) = (reader.Value(LabelField), reader.Value(OrderField));
        return label is { } said && order is { } place ? new MenuMatter(said, place.Value) : null;
    }

    private static PagingFields? ReadPages(RecordReader reader)
    {
        var (list, name, size) = (reader.Value(ListField), reader.Value(NameField), reader.Value(SizeField));
        return list is { } of && name is { } called && size is { } most ? new PagingFields(of, called, most) : null;
    }
}

/// <summary>What a page template says of its entry in the main menu.</summary>
/// <param name="Label">What it says, a template.</param>
/// <param name="Order">Its place.</param>
internal sealed record MenuMatter(Located<string> Label, int Order);

/// <summary>What front matter says of a list that is cut into pages.</summary>
/// <param name="List">The list, a tag.</param>
/// <param name="Name">What the template calls the groups of one page.</param>
/// <param name="Size">The most items that a page has.</param>
internal sealed record PagingFields(Located<string> List, Located<string> Name, Located<int> Size);
