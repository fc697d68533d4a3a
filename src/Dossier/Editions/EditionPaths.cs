using Dossier.Pages;
using Dossier.Pages.Making;

namespace Dossier.Editions;

/// <summary>Where pages stand as files, and how one leads to another.</summary>
internal static class EditionPaths
{
    /// <summary>The site's file of a route: <c>facts/x/</c> is <c>facts/x/index.html</c>.</summary>
    public static string Html(string route) => route == PagePlanner.NotFoundRoute ? route : route + "index.html";

    /// <summary>
    /// The Markdown edition's file of a route: <c>facts/x/</c> is <c>facts/x.md</c>; the first page, and those of one word such as
    /// <c>sources/</c>, are their folder's <c>README.md</c>, which forges show with the folder.
    /// </summary>
    public static string Markdown(string route) => PageFilters.MarkdownPath(route);

    /// <summary>What leads from a file to the root of its edition: <c>../</c> for each folder that it stands in.</summary>
    public static string Root(string file)
    {
        var folders = file.AsSpan().Count('/');
        return string.Concat(Enumerable.Repeat("../", folders));
    }

    /// <summary>The way from one file to another, both relative to the edition's root.</summary>
    public static string Relative(string from, string to) => Root(from) + to;
}
