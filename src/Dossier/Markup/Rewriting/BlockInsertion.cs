using System.Text;
using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>
/// Writes Markdown in a block's place: with the quote marks and indentation of its line, and set apart from what stands around it.
/// </summary>
internal static class BlockInsertion
{
    /// <summary>The text for the place of a block's first character, up to the end of its last line without the line break.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The block that goes.</param>
    /// <param name="blankBefore">Whether nothing stands right above.</param>
    /// <param name="blankAfter">Whether nothing stands right below.</param>
    /// <param name="instead">What comes, lines ended by \n.</param>
    public static string Write(string text, SourceSpan span, bool blankBefore, bool blankAfter, string instead)
    {
        var prefix = LinePrefix.Repeated(text, span);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var result = new StringBuilder();
        if (!blankBefore && LinePrefix.IsPlain(text, span))
            result.Append(lineEnd).Append(prefix);
        var lines = instead.TrimEnd('\n').Split('\n');
        result.Append(lines[0]);
        foreach (var line in lines.Skip(1))
            result.Append(lineEnd).Append(line.Length == 0 ? prefix.TrimEnd() : prefix + line);
        return blankAfter ? result.ToString() : result.Append(lineEnd).Append(prefix.TrimEnd()).ToString();
    }
}
