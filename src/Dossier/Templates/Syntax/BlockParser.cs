using System.Collections.Immutable;

namespace Dossier.Templates.Syntax;

/// <summary>Reads blocks and the statements that have blocks.</summary>
internal sealed class BlockParser(TokenCursor cursor, ExpressionParser expressions, Func<Statement?> readStatement)
{
    private int depth;

    /// <summary>The words that may end a block.</summary>
    [Flags]
    private enum Endings
    {
        None = 0,
        End = 1,
        Else = 2,
        When = 4,
    }

    /// <summary>Reads the whole template.</summary>
    public Block ReadAll() => ReadBlock(Endings.None);

    /// <summary>Reads <c>if</c> to its <c>end</c>.</summary>
    public IfStatement ReadIf()
    {
        var opening = cursor.Take();
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        Block? otherwise = null;
        var condition = ReadHead();
        branches.Add(new IfBranch(condition, ReadBlock(Endings.End | Endings.Else)));
        while (cursor.IsAt("else") && otherwise is null)
        {
            cursor.Take();
            if (cursor.IsAt("if"))
            {
                cursor.Take();
                condition = ReadHead();
                branches.Add(new IfBranch(condition, ReadBlock(Endings.End | Endings.Else)));
            }
            else
            {
                cursor.FinishStatement();
                otherwise = ReadBlock(Endings.End);
            }
        }

        Close(opening);
        return new IfStatement(branches.ToImmutable(), otherwise, opening.Start, opening.End);
    }

    /// <summary>Reads <c>for</c> to its <c>end</c>.</summary>
    public ForStatement ReadFor()
    {
        var opening = cursor.Take();
        var item = ReadName("the name of what goes round");
        if (cursor.IsAt("in"))
            cursor.Take();
        else
            cursor.Unexpected("`in`");
        var list = cursor.HasFailed ? new BadExpression(opening.End) : expressions.Read();
        var options = ReadOptions();
        cursor.FinishStatement();
        var body = ReadBlock(Endings.End | Endings.Else);
        var otherwise = ReadElse();
        Close(opening);
        return new ForStatement(item, list, options, body, otherwise, opening.Start, opening.End);
    }

    /// <summary>Reads <c>case</c> to its <c>end</c>.</summary>
    public CaseStatement ReadCase()
    {
        var opening = cursor.Take();
        var value = ReadHead();
        var branches = ImmutableArray.CreateBuilder<CaseBranch>();
        var before = ReadBlock(Endings.End | Endings.Else | Endings.When);
        ReportTextBeforeWhen(before);
        while (cursor.IsAt("when"))
        {
            cursor.Take();
            var values = ReadValues();
            cursor.FinishStatement();
            branches.Add(new CaseBranch(values, ReadBlock(Endings.End | Endings.Else | Endings.When)));
        }

        var otherwise = ReadElse();
        Close(opening);
        return new CaseStatement(value, branches.ToImmutable(), otherwise, opening.Start, opening.End);
    }

    /// <summary>Reads <c>capture</c> to its <c>end</c>.</summary>
    public CaptureStatement ReadCapture()
    {
        var opening = cursor.Take();
        var name = ReadName("a name");
        cursor.FinishStatement();
        var body = ReadBlock(Endings.End);
        Close(opening);
        return new CaptureStatement(name, body, opening.Start, opening.End);
    }

    /// <summary>Reports a block that pages do not have, and goes on behind it.</summary>
    public Statement? ReadUnsupported()
    {
        var opening = cursor.Current;
        cursor.Fault(TemplateDiagnostics.UnsupportedSyntax, cursor.Span(opening), $"templates here have no `{cursor.Text(opening)}`");
        cursor.FinishStatement();
        ReadBlock(Endings.End);
        Close(opening);
        return null;
    }

    private Expression ReadHead()
    {
        var head = expressions.Read();
        cursor.FinishStatement();
        return head;
    }

    private NameSyntax ReadName(string what)
    {
        var token = cursor.Current;
        cursor.Expect(TokenKind.Name, what);
        return new NameSyntax(token.Kind == TokenKind.Name ? cursor.Text(token) : "", token.Start, token.End);
    }

    private ForOptions ReadOptions()
    {
        var options = new ForOptions(null, null, false);
        while (!cursor.HasFailed && cursor.Current.Kind == TokenKind.Name)
        {
            var name = cursor.Take();
            if (cursor.Text(name) == "reversed")
                options = options with { Reversed = true };
            else if (cursor.Text(name) is "limit" or "offset")
                options = ReadNumberOption(options, cursor.Text(name) == "limit");
            else
                ReportOption(name);
        }

        return options;
    }

    private void ReportOption(Token name) => cursor.Fault(
        TemplateDiagnostics.TemplateSyntax, cursor.Span(name), $"`for` has no option `{cursor.Text(name)}`",
        "it has `limit:`, `offset:` and `reversed`");

    private ForOptions ReadNumberOption(ForOptions options, bool isLimit)
    {
        cursor.Expect(TokenKind.Colon, "`:`");
        var value = cursor.HasFailed ? new BadExpression(cursor.LastEnd) : expressions.ReadArgument();
        return isLimit ? options with { Limit = value } : options with { Offset = value };
    }

    private ImmutableArray<Expression> ReadValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
            values.Add(expressions.ReadArgument());
        while (!cursor.HasFailed && (cursor.TryTake(TokenKind.Comma) || cursor.TryTake(TokenKind.Or)));
        return values.ToImmutable();
    }

    private void ReportTextBeforeWhen(Block block)
    {
        foreach (var statement in block.Statements)
        {
            var token = new Token(TokenKind.Text, statement.Start, statement.End);
            if (statement is TextStatement && string.IsNullOrWhiteSpace(cursor.Text(token)))
                continue;
            cursor.BlockFault(
                TemplateDiagnostics.TemplateSyntax, cursor.Span(token), "something stands between `case` and `when`", "move it into a branch");
            return;
        }
    }

    private Block? ReadElse()
    {
        if (!cursor.IsAt("else"))
            return null;
        cursor.Take();
        cursor.FinishStatement();
        return ReadBlock(Endings.End);
    }

    // The statements up to a word that ends the block; that word is left to whoever opened it.
    private Block ReadBlock(Endings endings)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        if (++depth > TemplateLimits.Depth)
            TooDeep();
        while (cursor.Current.Kind != TokenKind.End && !(EndingAt() is var ending && (ending & endings) != 0))
        {
            if (ending != Endings.None)
                ReportStray();
            else if (ReadOne() is { } statement)
                statements.Add(statement);
        }

        depth--;
        return new Block(statements.ToImmutable());
    }

    private Statement? ReadOne()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                cursor.Take();
                return new TextStatement(token.Start, token.End);
            case TokenKind.Open or TokenKind.Close or TokenKind.Separator:
                cursor.Take();
                return null;
            default:
                return readStatement();
        }
    }

    private Endings EndingAt() => cursor.IsAt("end") ? Endings.End
        : cursor.IsAt("else") ? Endings.Else
        : cursor.IsAt("when") ? Endings.When
        : Endings.None;

    private void Close(Token opening)
    {
        if (cursor.IsAt("end"))
        {
            cursor.Take();
            cursor.FinishStatement();
        }
        else if (!cursor.IsAbandoned)
        {
            var word = cursor.Text(opening);
            cursor.BlockFault(
                TemplateDiagnostics.UnclosedBlock, cursor.Span(opening), $"`{word}` is not closed", "write `{{ end }}` where it ends");
        }
    }

    private void ReportStray()
    {
        var token = cursor.Take();
        var word = cursor.Text(token);
        var help = word == "end" ? "remove it" : $"remove it, or open the block that the `{word}` belongs to";
        cursor.BlockFault(TemplateDiagnostics.StrayBlock, cursor.Span(token), $"`{word}` belongs to no block", help);
        while (cursor.Current.Kind is not (TokenKind.Close or TokenKind.Separator or TokenKind.End))
            cursor.Take();
    }

    private void TooDeep()
    {
        cursor.BlockFault(
            TemplateDiagnostics.TemplateTooDeep, cursor.Span(cursor.Current), "blocks are nested too deeply", "move a part into a partial");
        cursor.Abandon();
    }
}
