using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>What stands on a line before a block: quote marks, indentation, perhaps the bullet of a list item.</summary>
internal static class LinePrefix
{
    /// <summary>The prefix as it would be repeated on further lines: quote marks stay, a bullet becomes spaces.</summary>
    public static string Repeated(string text, SourceSpan span)
    {
        var start = LineStart(text, span.Start);
        return string.Create(span.Start - start, (text, start), static (prefix, from) =>
        {
            for (var index = 0; index < prefix.Length; index++)
                prefix[index] = from.text[from.start + index] is var letter and ('>' or '\t') ? letter : ' ';
        });
    }

    /// <summary>Whether nothing but quote marks and white space stands before a block, so that its line may go altogether.</summary>
    public static bool IsPlain(string text, SourceSpan span) =>
        text.AsSpan(LineStart(text, span.Start)..span.Start).Trim(" \t>").IsEmpty;

    /// <summary>Offset of the first character of the line that an offset is on.</summary>
    public static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Offset behind the line's end, the line break included.</summary>
    public static int NextLine(string text, int offset)
    {
        var lineEnd = offset < text.Length ? text.IndexOf('\n', offset) : -1;
        return lineEnd < 0 ? text.Length : lineEnd + 1;
    }

    /// <summary>Whether a line holds nothing but quote marks and white space.</summary>
    public static bool IsBlank(string text, int lineStart) => text.AsSpan(lineStart..NextLine(text, lineStart)).Trim(" \t>\r\n").IsEmpty;
}
