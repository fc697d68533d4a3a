using System.Text;

namespace Dossier.Captures.Reading;

/// <summary>Finds out how a saved web page is encoded.</summary>
internal static class PageEncoding
{
    // The HTML Standard, "prescan a byte stream to determine its encoding": the declaration stands in the first 1,024 bytes.
    private const int Prescan = 1024;

    /// <summary>
    /// The page's text: as UTF-8 or UTF-16 where it is that, otherwise in the encoding that it declares; null where it declares none that is known.
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) =>
        CaptureFormat.Decode(bytes) ?? (Declared(bytes) is { } encoding ? encoding.GetString(bytes) : null);

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = head[(at + "charset".Length)..].TrimStart(' ', '=', '"', '\'');
        var name = string.Concat(value.TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or ':'));
        // The Encoding Standard reads the Western labels as Windows-1252.
        var isWestern = name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii";
        return CodePagesEncodingProvider.Instance.GetEncoding(isWestern ? "windows-1252" : name);
    }
}
