using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Templates.Syntax;

/// <summary>Splits a template into text and the tokens of its tags, with Scriban's control of white space.</summary>
/// <remarks>
/// Scriban, "Language", 1.4: <c>-</c> takes away all white space on its side; <c>~</c> before a tag takes white space back to, not with, the
/// line end before it, and behind a tag up to and with the next line end.
/// </remarks>
internal sealed class Lexer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly int end;
    private readonly List<Diagnostic> diagnostics;
    private readonly List<Token> tokens = [];
    private int at;
    private Trim trim;

    private Lexer(SourceText source, int start, int end, List<Diagnostic> diagnostics)
    {
        (this.source, this.end, this.diagnostics) = (source, end, diagnostics);
        (text, at) = (source.Text, start);
    }

    /// <summary>Which white space beside a tag is taken away.</summary>
    internal enum Trim
    {
        /// <summary>None.</summary>
        None,

        /// <summary>To the line end.</summary>
        Line,

        /// <summary>All.</summary>
        All,
    }

    /// <summary>The tokens of a stretch of a file; null where a tag is not closed, as its blocks cannot be told then.</summary>
    public static List<Token>? Read(SourceText source, int start, int end, List<Diagnostic> diagnostics)
    {
        var lexer = new Lexer(source, start, end, diagnostics);
        return lexer.ReadAll() ? lexer.tokens : null;
    }

    private bool ReadAll()
    {
        var sound = true;
        while (at < end)
        {
            var open = FindOpening(at, out var percents);
            var code = open + percents + 2;
            var before = code <= end ? TrimAt(code) : Trim.None;
            AddText(at, open, before);
            at = Math.Min(end, before == Trim.None ? code : code + 1);
            trim = Trim.None;
            if (open < end)
                sound &= percents > 0 ? ReadVerbatim(open, percents) : ReadTag(open);
        }

        tokens.Add(new Token(TokenKind.End, end, end));
        return sound;
    }

    private int FindOpening(int from, out int percents)
    {
        for (var open = IndexOf("{", from); open >= 0; open = IndexOf("{", open + 1))
        {
            percents = 0;
            while (open + 1 + percents < end && text[open + 1 + percents] == '%')
                percents++;
            if (open + 1 + percents < end && text[open + 1 + percents] == '{')
                return open;
        }

        percents = 0;
        return end;
    }

    private void AddText(int start, int stop, Trim before)
    {
        if (trim != Trim.None)
            start = SkipAfterTag(start, stop);
        if (before != Trim.None)
        {
            while (stop > start && char.IsWhiteSpace(text[stop - 1]) && (before == Trim.All || text[stop - 1] is not ('\n' or '\r')))
                stop--;
        }

        if (start < stop)
            tokens.Add(new Token(TokenKind.Text, start, stop));
    }

    private int SkipAfterTag(int start, int stop)
    {
        while (start < stop && char.IsWhiteSpace(text[start]))
        {
            start++;
            if (trim == Trim.Line && text[start - 1] == '\n')
                break;
        }

        return start;
    }

    private bool ReadTag(int open)
    {
        var first = tokens.Count;
        tokens.Add(new Token(TokenKind.Open, open, at));
        var code = new CodeLexer(source, at, end, tokens, diagnostics);
        var closed = code.Read(out trim);
        at = code.At;
        if (closed)
            return true;
        tokens.RemoveRange(first, tokens.Count - first);
        return Unclosed(open, open + 2, "}}");
    }

    private bool ReadVerbatim(int open, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var close = IndexOf(closing, at);
        if (close < 0)
        {
            at = end;
            return Unclosed(open, open + percents + 2, closing);
        }

        var after = close > at ? TrimAt(close - 1) : Trim.None;
        var stop = after == Trim.None ? close : close - 1;
        if (at < stop)
            tokens.Add(new Token(TokenKind.Text, at, stop));
        (at, trim) = (close + closing.Length, after);
        return true;
    }

    private bool Unclosed(int start, int stop, string closing)
    {
        diagnostics.Add(TemplateDiagnostics.UnclosedTag.At(
            source.Span(start, stop), $"`{text[start..stop]}` is not closed", $"write `{closing}` where the tag ends"));
        return false;
    }

    private Trim TrimAt(int index) => index >= end ? Trim.None : text[index] switch
    {
        '-' => Trim.All,
        '~' => Trim.Line,
        _ => Trim.None,
    };

    private int IndexOf(string sought, int from)
    {
        var index = from < end ? text.AsSpan(from, end - from).IndexOf(sought, StringComparison.Ordinal) : -1;
        return index < 0 ? -1 : from + index;
    }
}
