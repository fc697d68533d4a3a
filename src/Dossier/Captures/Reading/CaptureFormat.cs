using System.Text;
using System.Text.Unicode;

namespace Dossier.Captures.Reading;

/// <summary>Makes a text of a file that an editor saved of a source.</summary>
internal static class CaptureFormat
{
    /// <summary>The largest saved page that is read, in bytes; its text must fit into a content file's.</summary>
    public const int LargestPage = 16 * 1024 * 1024;

    /// <summary>Reads a text file or a saved web page.</summary>
    /// <param name="name">The file's name, whose ending may say that it is a web page.</param>
    /// <param name="bytes">The file.</param>
    public static CaptureReading Read(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return Refused("it is a PDF, not a text or a web page", "make a text of it with `pdftotext`, and capture that");
        if (bytes[..Math.Min(bytes.Length, 2048)].IndexOf("Content-Type: multipart/related"u8) >= 0)
            return Refused("it is a web archive (MHTML), not a text or a web page", "save the page as HTML only, and capture that");
        var isPage = IsPage(name, bytes);
        if ((isPage ? PageEncoding.Decode(bytes) : Decode(bytes)) is not { } decoded)
            return Refused("it is not in UTF-8", isPage ? "save the page from a browser again" : "save the text as UTF-8");
        if (decoded.Contains('\0', StringComparison.Ordinal))
            return Refused("it is not a text", "save the page as text or as HTML");
        var text = CapturedText.Of(isPage ? PageText.Of(decoded) : decoded);
        if (text.Text.Length == 0)
            return Refused("there is no text in it", "a page that scripts fill has to be saved from a browser that has shown it");
        return Encoding.UTF8.GetByteCount(text.Text) > Loading.Content.IContentSource.LargestFile
            ? Refused("its text is larger than one mebibyte", "capture the part that is cited")
            : new CaptureReading(text, null, null);
    }

    /// <summary>The text of UTF-8, with or without a byte-order mark; null where it is something else.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static bool IsPage(string name, ReadOnlySpan<byte> bytes)
    {
        if (name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase))
            return true;
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static CaptureReading Refused(string fault, string help) => new(null, fault, help);
}

/// <summary>What came of reading a saved file.</summary>
/// <param name="Text">The text; null where there is a fault.</param>
/// <param name="Fault">What is wrong with the file, as the end of a sentence: lower case, no full stop.</param>
/// <param name="Help">The cure.</param>
internal sealed record CaptureReading(CapturedText? Text, string? Fault, string? Help);
