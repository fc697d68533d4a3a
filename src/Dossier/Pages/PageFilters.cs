using Dossier.Templates;
using Dossier.Wordings;

namespace Dossier.Pages;

/// <summary>The filters that pages have besides the engine's own.</summary>
internal static class PageFilters
{
    /// <summary>All filters that pages can use.</summary>
    public static TemplateFilters All { get; } = TemplateFilters.General.With(
        TemplateFilter.Of<int, string>("number", "a count, thousands grouped", NumberWording.Say),
        TemplateFilter.Of<string, string>("markdown_path", "the file of a route in the Markdown edition", MarkdownPath));

    /// <summary>The Markdown edition's file of a route.</summary>
    public static string MarkdownPath(string route)
    {
        var trimmed = route.TrimEnd('/');
        if (trimmed.Length == 0)
            return "README.md";
        return trimmed.Contains('/', StringComparison.Ordinal) ? trimmed + ".md" : trimmed + "/README.md";
    }
}
