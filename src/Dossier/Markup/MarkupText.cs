using System.Text;
using Dossier.Markup.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup;

/// <summary>Plain text of Markdown, for titles, descriptions and search.</summary>
public static class MarkupText
{
    /// <summary>The words of inlines, without references and citations, white space folded.</summary>
    public static string Plain(Inline? inline)
    {
        var text = new StringBuilder();
        if (inline is not null)
            Append(inline, text);
        return text.ToString().Trim();
    }

    /// <summary>The words of the first paragraph that has any, or null.</summary>
    public static string? FirstParagraph(MarkupDocument document) =>
        document.Ast.Descendants<ParagraphBlock>().Select(paragraph => Plain(paragraph.Inline)).FirstOrDefault(text => text.Length > 0);

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendFolded(literal.Content.AsSpan(), text);
                break;
            case CodeInline code:
                AppendFolded(code.Content, text);
                break;
            case HtmlEntityInline entity:
                AppendFolded(entity.Transcoded.AsSpan(), text);
                break;
            case AutolinkInline link:
                AppendFolded(link.Url, text);
                break;
            case LineBreakInline:
                AppendFolded(" ", text);
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(child, text);
                break;
            case FactReference or SourceCitation:
                Unspace(text, inline.NextSibling);
                break;
        }
    }

    private static void AppendFolded(ReadOnlySpan<char> words, StringBuilder text)
    {
        foreach (var letter in words)
        {
            if (!char.IsWhiteSpace(letter))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
    }

    // "so it is [[a-fact]]." reads "so it is." without the reference.
    private static void Unspace(StringBuilder text, Inline? next)
    {
        var isBeforeStop = next is LiteralInline literal && literal.Content.CurrentChar is '.' or ',' or ';' or ':' or '!' or '?' or ')';
        if (isBeforeStop && text.Length > 0 && text[^1] == ' ')
            text.Length--;
    }
}
