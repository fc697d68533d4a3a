using System.Buffers;

namespace Dossier.Templates.Rendering;

/// <summary>Values in a quoted attribute, whichever the quote.</summary>
internal sealed class HtmlAttributeEscaper : Escaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r\0");

    /// <summary>The only one.</summary>
    public static HtmlAttributeEscaper Instance { get; } = new();

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value) => HtmlTextEscaper.Write(output, value, Special);
}
