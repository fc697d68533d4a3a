using System.Collections.Immutable;
using Dossier.Markup.Parsing;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Pages.Making;

/// <summary>How a template cuts a long list into pages: <c>pages: {of: "{{ entity.chapters }}", as: chapters, size: 60}</c>.</summary>
/// <param name="List">The list: of groups with headings.</param>
/// <param name="Size">The most items that a page has.</param>
internal sealed record Paging(TemplateList List, int Size)
{
    /// <summary>The name under which a template finds <see cref="PagesView"/>.</summary>
    public const string Variable = "pages";

    /// <summary>The most items that a template may ask for: a page of more is none that a reader would want.</summary>
    public const int Largest = 1000;

    /// <summary>
    /// Cuts the list: as few pages as can be, all of about the same length, so that none is left with two lines. A list without items has
    /// one page.
    /// </summary>
    /// <param name="route">The route of the first page.</param>
    /// <param name="values">The values of the list's variables.</param>
    /// <param name="words">Say which page it is.</param>
    /// <exception cref="TemplateLimitException">A limit was crossed.</exception>
    public IEnumerable<PagePart> Cut(string route, object?[] values, Words words)
    {
        var groups = List.Items(values).Cast<IItemGroup>().ToList();
        var total = groups.Sum(group => group.Count);
        var count = Math.Max(1, (total + Size - 1) / Size);
        ImmutableArray<string> routes = [.. Enumerable.Range(1, count).Select(number => RouteOf(route, number))];
        // Whole numbers, so that every machine cuts alike.
        var starts = Enumerable.Range(0, count + 1).Select(page => (int)((long)total * page / count)).ToList();
        var index = Index(groups, starts, routes);
        return Enumerable.Range(0, count).Select(page => new PagePart(
            new PagesView(page + 1, routes, total, Math.Min(starts[page] + 1, total), starts[page + 1], index, words.Say("page-of", page + 1, count)),
            Slice(groups, starts[page], starts[page + 1], words)));
    }

    private static string RouteOf(string route, int number) =>
        number == 1 ? route : route + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/";

    private Array Slice(List<IItemGroup> groups, int start, int end, Words words)
    {
        var parts = new List<IItemGroup>();
        var at = 0;
        foreach (var group in groups)
        {
            var (first, last) = (Math.Max(start, at), Math.Min(end, at + group.Count));
            if (first < last)
                parts.Add(group.Part(first - at, last - first, words));
            at += group.Count;
        }

        // Templates are bound to the type of the list that they were written against.
        var slice = Array.CreateInstance(List.Element, parts.Count);
        for (var part = 0; part < parts.Count; part++)
            slice.SetValue(parts[part], part);
        return slice;
    }

    private static ImmutableArray<GroupLinkView> Index(List<IItemGroup> groups, List<int> starts, ImmutableArray<string> routes)
    {
        var index = ImmutableArray.CreateBuilder<GroupLinkView>();
        var at = 0;
        foreach (var group in groups)
        {
            if (group.Count > 0 && group.Title.Length > 0)
            {
                var page = starts.FindLastIndex(routes.Length - 1, start => start <= at);
                var route = routes[page].Length == 0 ? "/" : routes[page];
                index.Add(new GroupLinkView(group.Title, group.Count, $"{route}#{HeadingIds.Slug(group.Title)}"));
            }

            at += group.Count;
        }

        return index.Count > 1 ? index.ToImmutable() : [];
    }
}

/// <summary>What one page has of a list that was cut.</summary>
/// <param name="Pages">Where it stands among the others.</param>
/// <param name="Items">Its groups: an array of the type of the list's items.</param>
internal sealed record PagePart(PagesView Pages, Array Items);
