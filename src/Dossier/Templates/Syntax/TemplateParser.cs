using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Templates.Syntax;

/// <summary>Reads a template into its syntax tree.</summary>
internal sealed class TemplateParser
{
    private readonly TokenCursor cursor;
    private readonly ExpressionParser expressions;
    private readonly BlockParser blocks;

    private TemplateParser(TokenCursor cursor)
    {
        this.cursor = cursor;
        expressions = new ExpressionParser(cursor);
        blocks = new BlockParser(cursor, expressions, ReadStatement);
    }

    /// <summary>The tree of a stretch of a file, whatever is wrong with it; null where a tag is not closed or the text is too long.</summary>
    public static Block? Read(SourceText source, int start, int end, List<Diagnostic> diagnostics)
    {
        if (end - start > TemplateLimits.SourceLength)
        {
            diagnostics.Add(TemplateDiagnostics.TemplateTooLarge.At(source.Span(start, start), "the template is too large"));
            return null;
        }

        var tokens = Lexer.Read(source, start, end, diagnostics);
        return tokens is null ? null : new TemplateParser(new TokenCursor(source, tokens, diagnostics)).blocks.ReadAll();
    }

    private Statement? ReadStatement()
    {
        var token = cursor.Current;
        if (token.Kind == TokenKind.Name && cursor.Next.Kind == TokenKind.Assign)
            return ReadAssignment();
        return token.Kind == TokenKind.Name ? ReadStatement(cursor.Text(token)) : ReadPrint();
    }

    private Statement? ReadStatement(string word) => word switch
    {
        "if" => blocks.ReadIf(),
        "for" when cursor.Next.Kind != TokenKind.Dot => blocks.ReadFor(),
        "case" => blocks.ReadCase(),
        "capture" => blocks.ReadCapture(),
        "include" => ReadInclude(),
        "while" or "func" or "with" or "wrap" or "tablerow" => blocks.ReadUnsupported(),
        "import" or "readonly" or "ret" or "break" or "continue" => ReadUnsupported(),
        _ => ReadPrint(),
    };

    private PrintStatement ReadPrint()
    {
        var statement = new PrintStatement(expressions.Read());
        if (cursor.Current.Kind == TokenKind.Assign)
            cursor.Fault(TemplateDiagnostics.UnsupportedSyntax, cursor.Span(cursor.Current), "only a name can be assigned to");
        cursor.FinishStatement();
        return statement;
    }

    private AssignStatement ReadAssignment()
    {
        var token = cursor.Take();
        cursor.Take();
        var statement = new AssignStatement(new NameSyntax(cursor.Text(token), token.Start, token.End), expressions.Read());
        cursor.FinishStatement();
        return statement;
    }

    private IncludeStatement? ReadInclude()
    {
        var start = cursor.Take().Start;
        var name = cursor.Current;
        cursor.Expect(TokenKind.String, "the quoted name of a partial");
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        while (!cursor.HasFailed && expressions.IsAtArgument)
            arguments.Add(expressions.ReadArgument());
        var failed = cursor.HasFailed;
        var end = cursor.LastEnd;
        cursor.FinishStatement();
        return failed ? null : new IncludeStatement(new NameSyntax(name.Value ?? "", name.Start, name.End), arguments.ToImmutable(), start, end);
    }

    private Statement? ReadUnsupported()
    {
        cursor.Fault(TemplateDiagnostics.UnsupportedSyntax, cursor.Span(cursor.Current), $"templates here have no `{cursor.Text(cursor.Current)}`");
        cursor.FinishStatement();
        return null;
    }
}
