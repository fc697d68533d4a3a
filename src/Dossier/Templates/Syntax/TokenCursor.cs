using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Templates.Syntax;

/// <summary>Goes through the tokens; of each statement only the first fault is reported, as the others follow from it.</summary>
internal sealed class TokenCursor(SourceText source, List<Token> tokens, List<Diagnostic> diagnostics)
{
    private int at;

    /// <summary>The token that is looked at.</summary>
    public Token Current => tokens[at];

    /// <summary>The one behind it.</summary>
    public Token Next => tokens[Math.Min(at + 1, tokens.Count - 1)];

    /// <summary>Whether the statement being read has a fault.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether reading ended early, so that what is open need not be closed.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Where the last token that was taken ends.</summary>
    public int LastEnd => at == 0 ? Current.Start : tokens[at - 1].End;

    /// <summary>Takes the current token.</summary>
    public Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
            at++;
        return token;
    }

    /// <summary>Takes the current token if it is of a kind.</summary>
    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Take();
        return true;
    }

    /// <summary>Whether the current token is a certain keyword.</summary>
    public bool IsAt(string keyword) => Current.Kind == TokenKind.Name && Text(Current) == keyword;

    /// <summary>Takes a token of a kind, or reports that it is missing.</summary>
    public void Expect(TokenKind kind, string what)
    {
        if (!TryTake(kind))
            Unexpected(what);
    }

    /// <summary>Reports the current token, as something else was to stand there.</summary>
    public void Unexpected(string expected)
    {
        var end = Current.Kind is TokenKind.Close or TokenKind.Separator or TokenKind.End or TokenKind.Text;
        var what = end ? "the tag ends" : $"`{Text(Current)}` stands";
        var span = end ? source.Span(LastEnd, LastEnd) : Span(Current);
        Fault(TemplateDiagnostics.TemplateSyntax, span, $"{what} where {expected} is expected");
    }

    /// <summary>Reports a fault, unless the statement had one before.</summary>
    public void Fault(DiagnosticDescriptor descriptor, Span span, string message, string? help = null)
    {
        if (!HasFailed)
            diagnostics.Add(descriptor.At(span, message, help));
        HasFailed = true;
    }

    /// <summary>Reports a fault in how blocks fit together, whatever else is wrong.</summary>
    public void BlockFault(DiagnosticDescriptor descriptor, Span span, string message, string help) =>
        diagnostics.Add(descriptor.At(span, message, help));

    /// <summary>Goes to the statement's end; what stands before it and was not read is a fault.</summary>
    public void FinishStatement()
    {
        if (!AtStatementEnd && !HasFailed)
            Unexpected("the tag’s end");
        while (!AtStatementEnd)
            Take();
        HasFailed = false;
    }

    /// <summary>Leaves the rest of the template unread.</summary>
    public void Abandon()
    {
        IsAbandoned = true;
        at = tokens.Count - 1;
    }

    /// <summary>A token's text.</summary>
    public string Text(Token token) => source.Text[token.Start..token.End];

    /// <summary>A token's place.</summary>
    public Span Span(Token token) => source.Span(token.Start, token.End);

    private bool AtStatementEnd => Current.Kind is TokenKind.Close or TokenKind.Separator or TokenKind.End or TokenKind.Text;
}
