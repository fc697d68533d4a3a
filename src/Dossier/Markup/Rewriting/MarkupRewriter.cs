using System.Text;
using Dossier.Markup.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup;

/// <summary>Rewrites a Markdown text at the spans of its tree; whatever is not rewritten stays as it was, byte for byte.</summary>
public static class MarkupRewriter
{
    /// <summary>The text with addresses, references, citations and blocks replaced.</summary>
    /// <param name="document">A document whose links were resolved.</param>
    /// <param name="rewrites">What stands for what.</param>
    public static string Rewrite(MarkupDocument document, IMarkupRewrites rewrites)
    {
        var edits = new List<MarkupEdit>();
        var lines = new FenceLineEdits(document.Text);
        foreach (var node in document.Ast.Descendants())
            Collect(node, document.Text, rewrites, edits, lines);
        edits.AddRange(lines.Edits());
        return Apply(document.Text, edits);
    }

    private static void Collect(MarkdownObject node, string text, IMarkupRewrites rewrites, List<MarkupEdit> edits, FenceLineEdits lines)
    {
        switch (node)
        {
            case FactReference reference when rewrites.Fact(reference) is { } instead:
                edits.Add(Replace(reference.Span, instead));
                break;
            case SourceCitation citation when rewrites.Citation(citation) is { } instead:
                edits.Add(Replace(citation.Span, instead));
                break;
            case LinkInline { Reference: null } link:
                LinkEdits.Add(link, text, rewrites, edits);
                break;
            case LinkReferenceDefinition definition:
                LinkEdits.Add(definition, rewrites, edits);
                break;
            case AutolinkInline link:
                LinkEdits.Add(link, rewrites, edits);
                break;
            case FigureBlock figure when rewrites.Figure(figure) is { } instead:
                edits.Add(FigureEdit.Replace(figure, text, instead));
                break;
            case FramingBlock block:
                lines.Add(block.Fence.Opening, rewrites.Opening(block));
                if (!block.Fence.Closing.IsEmpty)
                    lines.Add(block.Fence.Closing, null);
                break;
        }
    }

    private static MarkupEdit Replace(SourceSpan span, string instead) => new(span.Start, span.End + 1, instead);

    private static string Apply(string text, List<MarkupEdit> edits)
    {
        edits.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            // Nothing that is rewritten stands inside another such thing, but for a link's label, which its own edit leaves alone.
            if (edit.Start < at)
                continue;
            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
