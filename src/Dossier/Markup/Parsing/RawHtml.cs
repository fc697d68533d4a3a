using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Parsing;

/// <summary>Turns HTML into the text that it is written as, so that no edition can pass it through, and reports it.</summary>
internal static class RawHtml
{
    private const string Help = "write it in Markdown, or put `\\` before the `<`";

    /// <summary>Replaces every HTML node of a tree.</summary>
    public static void Disarm(MarkdownDocument ast, MarkupContext context)
    {
        foreach (var block in ast.Descendants<HtmlBlock>().ToList())
            Replace(block, context);
        foreach (var inline in ast.Descendants<HtmlInline>().ToList())
        {
            context.Report(MarkupDiagnostics.RawHtml, inline.Span, "HTML in Markdown is shown as text", Help);
            inline.ReplaceBy(new LiteralInline(inline.Tag) { Span = inline.Span, Line = inline.Line, Column = inline.Column });
        }
    }

    private static void Replace(HtmlBlock block, MarkupContext context)
    {
        var first = block.Lines.Count > 0 ? block.Lines.Lines[0].Slice : StringSlice.Empty;
        first.Trim();
        var tag = first.IsEmpty ? block.Span : new SourceSpan(first.Start, first.End);
        context.Report(MarkupDiagnostics.RawHtml, tag, "HTML in Markdown is shown as text", Help);
        var text = new LiteralInline(block.Lines.ToString()) { Span = block.Span, Line = block.Line, Column = block.Column };
        var paragraph = new ParagraphBlock { Span = block.Span, Line = block.Line, Column = block.Column };
        paragraph.Inline = new ContainerInline().AppendChild(text);
        if (block.Parent is { } parent)
            parent[parent.IndexOf(block)] = paragraph;
    }
}
