using Dossier.Markup.Parsing;
using Dossier.Templates;
using Dossier.Templates.Phrases;
using Dossier.Text;

namespace Dossier.Pages;

/// <summary>The filters that pages have besides the engine's own.</summary>
internal static class PageFilters
{
    /// <summary>All filters that pages can use.</summary>
    public static TemplateFilters Of(PhraseBook phrases) => TemplateFilters.General.With(
        TemplateFilter.Of<int, string>("number", "a count, thousands grouped", count => NumberSigns.Of(phrases.Language).Write(count)),
        TemplateFilter.Of<string, string>("markdown_path", "the file of a route in the Markdown edition", MarkdownPath),
        TemplateFilter.Of<string, string>("anchor", "the anchor of a heading with this text", HeadingIds.Slug)).Saying(phrases);

    /// <summary>The Markdown edition's file of a route.</summary>
    public static string MarkdownPath(string route)
    {
        var trimmed = route.TrimEnd('/');
        if (trimmed.Length == 0)
            return "README.md";
        return trimmed.Contains('/', StringComparison.Ordinal) ? trimmed + ".md" : trimmed + "/README.md";
    }
}
