namespace Dossier.Templates.Rendering;

/// <summary>Values in the path of a page: percent-encoded but for <c>/</c>, and no segment begins with a dot.</summary>
internal sealed class RouteEscaper : Escaper
{
    /// <summary>The only one.</summary>
    public static RouteEscaper Instance { get; } = new();

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value)
    {
        for (var at = value.IndexOf('.'); at >= 0; at = value.IndexOf('.'))
        {
            Address.Write(output, value[..at], Address.Path, false);
            output.Append(AtSegmentStart(output) ? "%2E" : ".");
            value = value[(at + 1)..];
        }

        Address.Write(output, value, Address.Path, false);
    }

    private static bool AtSegmentStart(Output output)
    {
        var segment = output.Since("/");
        return segment.IsEmpty || segment.EndsWith("%2E");
    }
}
