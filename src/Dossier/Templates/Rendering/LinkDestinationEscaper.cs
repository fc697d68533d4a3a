namespace Dossier.Templates.Rendering;

/// <summary>Values in the destination of a Markdown link, <c>](…)</c>.</summary>
/// <remarks>
/// Everything that could end the destination is percent-encoded. A value at its start whose scheme is not http, https or mailto is left out;
/// behind text or values that could still become a scheme its colons are encoded, so that no value makes one.
/// </remarks>
internal sealed class LinkDestinationEscaper : Escaper
{
    private readonly bool isBeforeTitle;

    private LinkDestinationEscaper(bool isBeforeTitle) => this.isBeforeTitle = isBeforeTitle;

    /// <summary>Before other parts of the destination, or its end.</summary>
    public static LinkDestinationEscaper Within { get; } = new(false);

    /// <summary>Before the space that separates the destination from a title, which must not be taken for it.</summary>
    public static LinkDestinationEscaper BeforeTitle { get; } = new(true);

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        // Values' own brackets are encoded: this is the link's.
        var soFar = output.Since("](").TrimStart(" \t\r\n<");
        if (soFar.IsEmpty && (value.IsEmpty || !Address.IsAllowed(value)))
        {
            output.Append(isBeforeTitle && output.Last != '<' ? "<>" : "");
            return;
        }

        var isOpen = !soFar.IsEmpty && !Address.IsSettled(soFar);
        // `&copy;` would be read as a character, `*` and `'` as what they are around links that fail.
        for (var at = value.IndexOfAny("&*':"); at >= 0; at = value.IndexOfAny("&*':"))
        {
            Address.Write(output, value[..at], Address.Plain, true);
            output.Append(value[at] switch { '&' => Ampersand(value[(at + 1)..]), '*' => "%2A", '\'' => "%27", _ => isOpen ? "%3A" : ":" });
            value = value[(at + 1)..];
        }

        Address.Write(output, value, Address.Plain, true);
    }

    private static string Ampersand(ReadOnlySpan<char> rest) => CharacterReference.Begins(rest, '\0') ? "&amp;" : "&";
}
