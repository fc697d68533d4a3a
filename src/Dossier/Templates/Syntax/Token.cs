namespace Dossier.Templates.Syntax;

/// <summary>The smallest part of a template's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first offset in the file.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Value">What a quoted text means; null for all other tokens.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value = null);

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Text to print as it stands.</summary>
    Text,

    /// <summary><c>{{</c></summary>
    Open,

    /// <summary><c>}}</c></summary>
    Close,

    /// <summary>The end of a line within a tag, or a semicolon.</summary>
    Separator,

    /// <summary>A name or a keyword, perhaps with a <c>$</c>.</summary>
    Name,

    /// <summary>Digits.</summary>
    Integer,

    /// <summary>Digits, a point, digits.</summary>
    Decimal,

    /// <summary>A quoted text.</summary>
    String,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>?.</c></summary>
    QuestionDot,

    /// <summary><c>?</c></summary>
    Question,

    /// <summary><c>??</c></summary>
    Coalesce,

    /// <summary><c>(</c></summary>
    OpenParenthesis,

    /// <summary><c>)</c></summary>
    CloseParenthesis,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>]</c></summary>
    CloseBracket,

    /// <summary><c>|</c></summary>
    Pipe,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>=</c></summary>
    Assign,

    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>||</c></summary>
    Or,

    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>-</c></summary>
    Minus,

    /// <summary><c>*</c></summary>
    Times,

    /// <summary>Something of Scriban that pages do not have, or that is no token at all.</summary>
    Other,

    /// <summary>The end of the template.</summary>
    End,
}
