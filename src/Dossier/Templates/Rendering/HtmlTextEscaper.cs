using System.Buffers;

namespace Dossier.Templates.Rendering;

/// <summary>Values in HTML's running text, and in elements such as titles whose content is text with character references.</summary>
internal sealed class HtmlTextEscaper : Escaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\r\0");

    /// <summary>The only one.</summary>
    public static HtmlTextEscaper Instance { get; } = new();

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value) => Write(output, value, Special);

    /// <summary>Writes a value, some of its characters as references.</summary>
    internal static void Write(Output output, ReadOnlySpan<char> value, SearchValues<char> special)
    {
        for (var next = value.IndexOfAny(special); next >= 0; next = value.IndexOfAny(special))
        {
            output.Append(value[..next]);
            output.Append(Reference(value[next]));
            value = value[(next + 1)..];
        }

        output.Append(value);
    }

    // A parser drops or replaces NUL, and turns a bare carriage return into a line feed.
    private static string Reference(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        _ => "\uFFFD",
    };
}
