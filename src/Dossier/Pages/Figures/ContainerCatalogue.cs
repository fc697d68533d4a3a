using System.Collections.Immutable;
using Dossier.Markup;

namespace Dossier.Pages.Figures;

/// <summary>The blocks that frame text on a page. What they look like is for the site to say; on paper and on a forge only their text stands.</summary>
internal static class ContainerCatalogue
{
    /// <summary>A ruled part of a page: its heading, a quiet remark (a paragraph all in italics), its content.</summary>
    public const string Section = "section";

    /// <summary>A text in another language.</summary>
    public const string Translation = "translation";

    /// <summary>Every container.</summary>
    public static ImmutableArray<MarkupBlock> All { get; } =
    [
        Define(Section, "a ruled part of a page: heading, perhaps a remark in italics, content"),
        Define("lead", "the head of the home page, in two columns"),
        Define("split", "a wide column and a narrow one"),
        Define("column", "the wide column"),
        Define("side", "the narrow column, about what stands in the wide one"),
        Define("index", "where the groups of a long list begin"),
        Define("crumbs", "the way from the overview to here"),
        Define("question", "the question that a chapter answers"),
        Define(Translation, "a text in another language", new MarkupArgument("language", ArgumentForm.Text, true)),
    ];

    private static MarkupBlock Define(string name, string description, params ReadOnlySpan<MarkupArgument> arguments) =>
        new(name, MarkupBlockKind.Container, description) { Arguments = [.. arguments] };
}
