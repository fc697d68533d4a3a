using System.Text;
using Dossier.Diagnostics;
using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Yaml;

/// <summary>Says in an editor's words what YamlDotNet's parser stumbled over.</summary>
internal static class SyntaxFaults
{
    /// <summary>The diagnostic for an exception of the parser.</summary>
    public static Diagnostic Explain(YamlException exception, YamlProgress progress)
    {
        var at = progress.OffsetOf(exception.Start);
        var message = exception.Message;
        return message switch
        {
            _ when Has("invalid mapping") => SecondColon(at, progress),
            _ when Has("could not find expected ':'") => NoColon(at, progress),
            _ when Has("did not find expected key") => NoKey(at, progress),
            _ when Has("end of stream") || Has("wrong indentation") || Has("document indicator") => Fault(
                Rest(at, progress), "the quote that opens here is not closed",
                "close it; an apostrophe within single quotes is written `''`"),
            _ when Has("escape") || Has("hexadecimal") || Has("surrogates") => Fault(
                Rest(at, progress), "a backslash begins an escape that does not exist",
                "use single quotes, between which a backslash is a backslash"),
            _ when Has("cannot start any token") => Fault(
                Letter(at, progress), $"a value cannot begin with `{Sign(at, progress)}`", "put the value between quotes"),
            _ when Has("sequence entries are not allowed") => Fault(
                Rest(at, progress), "a list cannot begin on its key's line", "begin it on the next line, or write `[one, two]`"),
            _ when Has("expected '-' indicator") => Fault(
                Rest(at, progress), "this line does not belong to the list above it",
                "begin it with `- `, or indent it like the key that it belongs to"),
            _ when Has("block scalar") => Fault(
                Rest(at, progress), "a text block cannot begin like this", "write `|` alone, and the text on the lines below it"),
            _ when Has("flow sequence") || Has("flow mapping") => Bracket(at, progress),
            _ when Has("node content") || Has("expected token") => Fault(
                Letter(at, progress), $"a value is missing before {Quoted(at, progress)}",
                "write the value; a sign that belongs to a text goes between quotes"),
            _ when Has("document start") => Fault(
                Rest(at, progress), "this does not continue what stands above it", "a record is a list of `key: value` lines"),
            _ when Has("anchor") => Fault(Letter(at, progress), "a value cannot begin with `&` or `*`", "put the value between quotes"),
            _ when Has("tag") => Fault(Letter(at, progress), "a value cannot begin with `!`", "put the value between quotes"),
            _ => Fault(Rest(at, progress), "this cannot be read as YAML", "write `key: value`; quote a value with signs in it"),
        };

        bool Has(string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The diagnostic for a bracket or brace that is not closed.</summary>
    public static Diagnostic Unclosed(YamlProgress progress)
    {
        var at = progress.OpenBracket ?? 0;
        return Fault(Letter(at, progress), $"the `{Sign(at, progress)}` that opens here is not closed",
            $"close it with `{Closing(Sign(at, progress))}`");
    }

    private static Diagnostic SecondColon(int at, YamlProgress progress)
    {
        if (progress.LastKey is { } key && progress.Source.PositionAt(key.Start).Line == progress.Source.PositionAt(at).Line)
            return Fault(Letter(at, progress), $"the value of {Quoting.Quote(key.ToString())} holds a colon followed by a space",
                "put the value between quotes");
        return Fault(
            Line(at, progress), "this line is indented as if it continued the value above, and looks like a key",
            "indent it like the keys around it; if it is text, put the whole value between quotes");
    }

    private static Diagnostic NoColon(int at, YamlProgress progress)
    {
        // The mark may lie behind the line that lacks its colon.
        var behind = progress.LastText is { } last ? progress.OffsetOf(last.End) : at;
        while (behind < progress.End && char.IsWhiteSpace(progress.Source.Text[behind]))
            behind++;
        return MissingColon(Math.Min(at, behind), progress);
    }

    private static Diagnostic NoKey(int at, YamlProgress progress)
    {
        var line = Line(at, progress).ToString();
        if (Sign(at, progress) is "]" or "}")
            return Fault(Letter(at, progress), $"this `{Sign(at, progress)}` closes nothing", "delete it, or put the value between quotes");
        if (progress.LastText is { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted
            && progress.Source.PositionAt(progress.OffsetOf(quoted.End)).Line == progress.Source.PositionAt(at).Line)
            return Fault(Rest(at, progress), "text follows the closing quote",
                "put the whole value between quotes; an apostrophe within single quotes is written `''`");
        if (line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':') || line.StartsWith("- ", StringComparison.Ordinal))
            return Fault(Line(at, progress), "the indentation of this line fits no line above it",
                "indent it exactly like the lines that it belongs to");
        return MissingColon(at, progress);
    }

    private static Diagnostic MissingColon(int at, YamlProgress progress)
    {
        var span = Line(at, progress);
        return span.ToString().Contains(':', StringComparison.Ordinal)
            ? Fault(span, "no space follows the colon", "write `key: value`")
            : Fault(span, "this line has no colon", "write `key: value`; a text that goes on from the line above is indented");
    }

    private static Diagnostic Bracket(int at, YamlProgress progress) =>
        at >= progress.End || progress.Source.Text[at..progress.End].AsSpan().IsWhiteSpace()
        ? Unclosed(progress)
        : Fault(Rest(at, progress), "a comma or a closing bracket is missing before this",
            "separate items with commas; quote an item that holds `,`, `[`, `]`, `{` or `}`");

    private static Diagnostic Fault(Span span, string message, string help) => YamlDiagnostics.Syntax.At(span, message, help);

    private static string Closing(string opening) => opening == "{" ? "}" : "]";

    private static string Sign(int at, YamlProgress progress) =>
        at < progress.End && Rune.TryGetRuneAt(progress.Source.Text, at, out var sign) && !Rune.IsWhiteSpace(sign) ? sign.ToString() : " ";

    private static string Quoted(int at, YamlProgress progress) =>
        Letter(at, progress).ToString().Trim() is { Length: > 0 } ? $"`{Sign(at, progress)}`" : "the end of the line";

    private static Span Letter(int at, YamlProgress progress) =>
        progress.Source.Span(at, Math.Min(at + (char.IsHighSurrogate(progress.Source.Text.ElementAtOrDefault(at)) ? 2 : 1), progress.End));

    /// <summary>From an offset to the end of its line's text.</summary>
    private static Span Rest(int at, YamlProgress progress)
    {
        var end = progress.Source.Text.AsSpan(at, progress.End - at).IndexOfAny('\r', '\n');
        end = end < 0 ? progress.End : at + end;
        while (end > at && progress.Source.Text[end - 1] == ' ')
            end--;
        return progress.Source.Span(at, end);
    }

    /// <summary>The line around an offset, without its indentation.</summary>
    private static Span Line(int at, YamlProgress progress)
    {
        var position = progress.Source.PositionAt(at);
        var start = progress.Source.OffsetAt(position.Line, 1);
        while (start < progress.End && progress.Source.Text[start] == ' ')
            start++;
        return Rest(start, progress);
    }
}
