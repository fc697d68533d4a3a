using Dossier.Markup.Syntax;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Parsing;

/// <summary>What is looked at once the tree stands.</summary>
internal static class AstChecks
{
    /// <summary>Whether blocks or inlines nest more deeply than the limit; such a tree must not be walked recursively.</summary>
    public static bool IsTooDeep(MarkdownDocument ast, int limit)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(ast, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Depth > limit)
                return true;
            foreach (var child in Children(top.Node))
                open.Push((child, top.Depth + 1));
        }

        return false;
    }

    /// <summary>Reports entities for characters that cannot be seen.</summary>
    public static void HiddenCharacters(MarkdownDocument ast, MarkupContext context)
    {
        foreach (var entity in ast.Descendants<HtmlEntityInline>())
        {
            if (ForbiddenCharacters.IndexIn(entity.Transcoded.AsSpan()) >= 0)
                context.Report(MarkupDiagnostics.HiddenCharacter, entity.Span, $"`{entity.Original}` is a character that cannot be seen",
                    "remove it");
        }
    }

    /// <summary>Reports references and links inside links.</summary>
    public static void NestedLinks(MarkdownDocument ast, MarkupContext context)
    {
        foreach (var inline in ast.Descendants<Inline>())
        {
            if (inline is FactReference or SourceCitation or AutolinkInline && IsInLink(inline))
                context.Report(MarkupDiagnostics.NestedLink, inline.Span, "this stands inside the text of a link",
                    "put it behind the link");
        }
    }

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return true;
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerBlock container => container,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline container => container,
        _ => [],
    };
}
