using System.Buffers;
using System.Text;

namespace Dossier.Templates.Rendering;

/// <summary>What may stand in an address (RFC 3986), and which schemes a value may bring.</summary>
internal static class Address
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static readonly string[] Schemes = ["https", "http", "mailto"];
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(":/?#");

    /// <summary>What stays as it is in any address, <c>%</c> apart; brackets, quotes and bars do not, as they mean something around it.</summary>
    public static SearchValues<char> Plain { get; } = SearchValues.Create(Unreserved + "!$*+,;=:@/?#'&");

    /// <summary>What stays as it is in the path of a page.</summary>
    public static SearchValues<char> Path { get; } = SearchValues.Create(Unreserved + "/");

    /// <summary>Whether a value at the start of an address is relative or has one of the schemes that readers can follow without harm.</summary>
    public static bool IsAllowed(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAny(Delimiters);
        if (end < 0 || value[end] != ':')
            return true;
        foreach (var scheme in Schemes)
        {
            if (value[..end].Equals(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether an address has come so far that nothing can make a scheme of its beginning.</summary>
    public static bool IsSettled(ReadOnlySpan<char> soFar) => soFar.ContainsAny(Delimiters);

    /// <summary>Writes a value's characters; all but the allowed ones percent-encoded, as UTF-8; escapes that it has already stay.</summary>
    public static void Write(Output output, ReadOnlySpan<char> value, SearchValues<char> allowed, bool keepEscapes)
    {
        while (true)
        {
            var next = value.IndexOfAnyExcept(allowed);
            output.Append(next < 0 ? value : value[..next]);
            if (next < 0)
                return;
            value = value[next..];
            if (keepEscapes && value is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low))
                output.Append('%');
            else
                Encode(output, ref value);
            value = value[1..];
        }
    }

    // Leaves the last unit of what it wrote, so that every step takes one away.
    private static void Encode(Output output, ref ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (Rune.DecodeFromUtf16(value, out var rune, out var units) != OperationStatus.Done)
            rune = Rune.ReplacementChar;
        value = value[(units - 1)..];
        foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
        {
            output.Append('%');
            output.Append("0123456789ABCDEF"[one >> 4]);
            output.Append("0123456789ABCDEF"[one & 15]);
        }
    }
}
