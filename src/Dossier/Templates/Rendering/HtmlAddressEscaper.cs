namespace Dossier.Templates.Rendering;

/// <summary>Values in an attribute that holds an address.</summary>
/// <remarks>
/// A value at the start whose scheme is not http, https or mailto is left out; behind text or values that could still become a scheme its
/// colons are encoded, so that no value makes one.
/// </remarks>
internal sealed class HtmlAddressEscaper : Escaper
{
    private readonly char quote;

    private HtmlAddressEscaper(char quote) => this.quote = quote;

    /// <summary>In double quotes.</summary>
    public static HtmlAddressEscaper InDoubleQuotes { get; } = new('"');

    /// <summary>In single quotes.</summary>
    public static HtmlAddressEscaper InSingleQuotes { get; } = new('\'');

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        // Values' own quotes are encoded: this is the attribute's.
        var soFar = output.Since([quote]).TrimStart();
        if (soFar.IsEmpty && !Address.IsAllowed(value))
            return;
        var isOpen = !soFar.IsEmpty && !Address.IsSettled(soFar);
        // Of what an address keeps, only the ampersand and the quote mean something in an attribute.
        for (var at = value.IndexOfAny("&':"); at >= 0; at = value.IndexOfAny("&':"))
        {
            Address.Write(output, value[..at], Address.Plain, true);
            output.Append(value[at] switch { '&' => "&amp;", '\'' => "&#39;", _ => isOpen ? "%3A" : ":" });
            value = value[(at + 1)..];
        }

        Address.Write(output, value, Address.Plain, true);
    }
}
