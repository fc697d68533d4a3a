using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Templates.Syntax;

/// <summary>Reads the tokens of one tag, up to and with its closing braces.</summary>
internal sealed class CodeLexer(SourceText source, int start, int end, List<Token> tokens, List<Diagnostic> diagnostics)
{
    private static readonly (string Text, TokenKind Kind)[] Signs =
    [
        ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("&&", TokenKind.And), ("||", TokenKind.Or), ("??", TokenKind.Coalesce), ("?.", TokenKind.QuestionDot),
        ("..", TokenKind.Other), ("//", TokenKind.Other), ("|>", TokenKind.Other), ("?!", TokenKind.Other),
        ("=", TokenKind.Assign), ("<", TokenKind.Less), (">", TokenKind.Greater), ("!", TokenKind.Not), ("|", TokenKind.Pipe),
        ("?", TokenKind.Question), (".", TokenKind.Dot), (",", TokenKind.Comma), (":", TokenKind.Colon),
        ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Other), ("%", TokenKind.Other),
        ("{", TokenKind.Other), ("}", TokenKind.Other), ("@", TokenKind.Other), ("^", TokenKind.Other),
    ];

    private readonly string text = source.Text;

    /// <summary>Where reading goes on: behind the closing braces, or before the next opening ones where they are missing.</summary>
    public int At { get; private set; } = start;

    /// <summary>Reads the tag; false where it is not closed.</summary>
    public bool Read(out Lexer.Trim trim)
    {
        trim = Lexer.Trim.None;
        while (At < end)
        {
            if (TryClose(out trim))
                return true;
            if (Matches("{{"))
                return false;
            ReadToken();
        }

        return false;
    }

    private bool TryClose(out Lexer.Trim trim)
    {
        trim = text[At] switch { '-' => Lexer.Trim.All, '~' => Lexer.Trim.Line, _ => Lexer.Trim.None };
        var braces = trim == Lexer.Trim.None ? At : At + 1;
        if (!Matches("}}", braces))
            return false;
        tokens.Add(new Token(TokenKind.Close, At, braces + 2));
        At = braces + 2;
        return true;
    }

    private void ReadToken()
    {
        var c = text[At];
        if (c is '\n' or ';')
            Add(TokenKind.Separator, At + 1);
        else if (char.IsWhiteSpace(c))
            At++;
        else if (c == '#')
            SkipComment();
        else if (c is '"' or '\'' or '`')
            ReadString(c);
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else if (c == '$' || IsNamePart(c))
            Add(TokenKind.Name, NameEnd(At + 1));
        else
            ReadSign();
    }

    // Both kinds of comment end with the tag; `#` also with its line, `##` with the next `##`.
    private void SkipComment()
    {
        var block = Matches("##");
        At += block ? 2 : 1;
        while (At < end && !Matches("}}") && !(text[At] is '-' or '~' && Matches("}}", At + 1)))
        {
            if (block && Matches("##"))
            {
                At += 2;
                return;
            }

            if (!block && text[At] == '\n')
                return;
            At++;
        }
    }

    private void ReadNumber()
    {
        var stop = DigitsEnd(At);
        var isDecimal = stop + 1 < end && text[stop] == '.' && char.IsAsciiDigit(text[stop + 1]);
        Add(isDecimal ? TokenKind.Decimal : TokenKind.Integer, isDecimal ? DigitsEnd(stop + 1) : stop);
    }

    private void ReadSign()
    {
        foreach (var (sign, kind) in Signs)
        {
            if (!Matches(sign))
                continue;
            Add(kind, At + sign.Length);
            return;
        }

        Add(TokenKind.Other, At + (char.IsHighSurrogate(text[At]) && At + 1 < end ? 2 : 1));
    }

    private void ReadString(char quote)
    {
        var begin = At;
        var value = StringReader.Read(text, ref begin, end, quote, out var fault);
        if (fault is not null)
            diagnostics.Add(TemplateDiagnostics.UnclosedString.At(source.Span(At, begin), fault, $"close it with `{quote}`"));
        tokens.Add(new Token(TokenKind.String, At, begin, value));
        At = begin;
    }

    private void Add(TokenKind kind, int stop)
    {
        tokens.Add(new Token(kind, At, stop));
        At = stop;
    }

    private bool Matches(string sought) => Matches(sought, At);

    private bool Matches(string sought, int from) =>
        from + sought.Length <= end && string.CompareOrdinal(text, from, sought, 0, sought.Length) == 0;

    private int NameEnd(int from)
    {
        while (from < end && IsNamePart(text[from]))
            from++;
        return from;
    }

    private int DigitsEnd(int from)
    {
        while (from < end && char.IsAsciiDigit(text[from]))
            from++;
        return from;
    }

    private static bool IsNamePart(char c) => c == '_' || char.IsLetterOrDigit(c);
}
