using System.Text;
using System.Text.Unicode;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Content;

/// <summary>Turns the bytes of a file into text, and reports the characters in it that nobody can see.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes UTF-8, with or without a byte-order mark.</summary>
    /// <param name="path">The file's path as diagnostics name it.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <returns>The text; null where the bytes are not UTF-8.</returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag faults)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        // Bytes that are not UTF-8 become U+FFFD here, so that the line can be shown.
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
        if (!Utf8.IsValid(bytes))
        {
            ReportInvalid(source, bytes, faults);
            return null;
        }

        ReportForbidden(source, faults);
        return source;
    }

    private static void ReportInvalid(SourceText source, ReadOnlySpan<byte> bytes, DiagnosticBag faults)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            valid += consumed;
        var start = Encoding.UTF8.GetCharCount(bytes[..valid]);
        var help = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "the file looks like UTF-16: save it as UTF-8"
            : "save the file as UTF-8";
        faults.Add(FileDiagnostics.InvalidUtf8.At(source.Span(start, start + 1), $"the byte 0x{bytes[valid]:X2} is not UTF-8", help));
    }

    private static void ReportForbidden(SourceText source, DiagnosticBag faults)
    {
        var text = source.Text;
        for (var at = ForbiddenCharacters.IndexIn(text); at >= 0 && at < text.Length; at = Next(text, at + 1))
            faults.Add(Forbidden(source.Span(at, at + 1), text[at]));
        for (var at = text.IndexOf('\r', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                faults.Add(YamlDiagnostics.ControlCharacter.At(
                    source.Span(at, at + 1), "a carriage return (U+000D) ends no line here", "end lines with a line feed"));
        }
    }

    // Without what is unseen nothing is lost; where a control stands, something else may have been meant.
    private static Diagnostic Forbidden(Span span, char letter) =>
        YamlDiagnostics.Forbidden(span, letter, "the text holds") with { Suggestion = ForbiddenCharacters.IsHidden(letter) ? "" : null };

    private static int Next(string text, int from) =>
        ForbiddenCharacters.IndexIn(text.AsSpan(from)) is >= 0 and var next ? from + next : -1;
}
