using System.Collections.Immutable;

namespace Dossier.Templates.Filters;

/// <summary>Filters of text.</summary>
internal static class TextFilters
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<TemplateFilter> All { get; } =
    [
        TemplateFilter.Of<string, string>("upcase", "the text in capitals", text => text.ToUpperInvariant()),
        TemplateFilter.Of<string, string>("downcase", "the text in small letters", text => text.ToLowerInvariant()),
        TemplateFilter.Of<string, string>("capitalize", "the text with its first letter a capital", Capitalize),
        TemplateFilter.Of<string, int, string>("truncate", "at most so many words of the text, with `…` where some are left out", Truncate),
        TemplateFilter.Of<string, MarkdownText>("code", "the text as a code span of Markdown", Code),
        new("default", "the value, or another one where it is null or an empty text", new DefaultSignature()),
    ];

    private static string Capitalize(string text)
    {
        var first = text.Length > 1 && char.IsHighSurrogate(text[0]) ? 2 : Math.Min(1, text.Length);
        return text[..first].ToUpperInvariant() + text[first..];
    }

    private static string Truncate(string text, int words)
    {
        var at = 0;
        for (var word = 0; word < words && at < text.Length; word++)
        {
            var start = at + text.AsSpan(at).IndexOfAnyExcept(' ', '\n', '\t');
            if (start < at)
                return text;
            var length = text.AsSpan(start).IndexOfAny(' ', '\n', '\t');
            at = length < 0 ? text.Length : start + length;
        }

        return text.AsSpan(at).IsWhiteSpace() ? text : text[..at].TrimEnd(' ', '\n', '\t', ',', ';', ':', '–', '(') + " …";
    }

    // One backquote more than the longest run within; spaces keep backquotes at its ends apart, and are taken away again (CommonMark 6.1).
    private static MarkdownText Code(string text)
    {
        text = text.ReplaceLineEndings(" ");
        if (string.IsNullOrWhiteSpace(text))
            return new MarkdownText("");
        var longest = 0;
        for (var (at, run) = (0, 0); at < text.Length; at++)
        {
            run = text[at] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var pad = text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return new MarkdownText(fence + pad + text + pad + fence);
    }
}
