using System.Buffers;

namespace Dossier.Templates.Rendering;

/// <summary>Values in the title of a Markdown link, whichever its quotes.</summary>
internal sealed class LinkTitleEscaper : Escaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\\"'()|&`<\t\n\v\f\r\u0085\u2028\u2029\0");

    /// <summary>The only one.</summary>
    public static LinkTitleEscaper Instance { get; } = new();

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value)
    {
        for (var at = value.IndexOfAny(Special); at >= 0; at = value.IndexOfAny(Special))
        {
            output.Append(value[..at]);
            WriteSpecial(output, value[at]);
            value = value[(at + 1)..];
        }

        output.Append(value);
    }

    private static void WriteSpecial(Output output, char c)
    {
        if (c == '\0')
        {
            output.Append('\uFFFD');
        }
        else if (c == '&')
        {
            output.Append("&amp;");
        }
        else if (char.IsWhiteSpace(c))
        {
            output.Append(' ');
        }
        else
        {
            output.Append('\\');
            output.Append(c);
        }
    }
}
