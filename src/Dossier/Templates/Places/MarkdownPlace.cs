using Dossier.Templates.Rendering;

namespace Dossier.Templates.Places;

/// <summary>A place in Markdown (CommonMark 0.31.2, with pipe tables and <c>:::</c> blocks).</summary>
/// <remarks>
/// Only what decides whether a value may stand here, and in which of the few ways it is escaped, is kept. Whether a value begins a line, a
/// heading or a table row is seen while rendering, in what was written before it.
/// </remarks>
/// <param name="AtLineStart">Whether the line holds nothing yet but white space and the marks of lists and quotations, or may hold no more.</param>
/// <param name="Column">The column reached, while at the line's start.</param>
/// <param name="BaseColumn">The column behind the last mark of a list or quotation on this line.</param>
/// <param name="ListColumn">Where the text of the open list item begins; 0 outside lists.</param>
/// <param name="Inline">Where within the line.</param>
/// <param name="Mark">The length of the run of backquotes or tildes that opened a code span or fence; in a destination, open parentheses.</param>
/// <param name="Quote">The fence's character, or what closes a title.</param>
/// <param name="Progress">In a destination, what is known of its scheme.</param>
/// <param name="BeganWithBracket">Whether the line's text began with <c>[</c>.</param>
internal sealed record MarkdownPlace(
    bool AtLineStart,
    int Column,
    int BaseColumn,
    int ListColumn,
    MarkdownInline Inline,
    int Mark = 0,
    char Quote = '\0',
    DestinationProgress Progress = DestinationProgress.Settled,
    bool BeganWithBracket = false) : Place
{
    private const int CodeIndent = 4;

    /// <summary>The start of a page.</summary>
    public static MarkdownPlace Start { get; } = new(true, 0, 0, 0, MarkdownInline.Text);

    /// <inheritdoc/>
    public override Refusal? Refusal => AtLineStart && Inline == MarkdownInline.Text && Indent >= CodeIndent
        ? new Refusal("in an indented code block", "indent the line by fewer than four spaces")
        : RefusalWithin(Inline);

    /// <inheritdoc/>
    public override bool TakesMarkup => Inline is MarkdownInline.Text or MarkdownInline.AfterBracket;

    /// <inheritdoc/>
    public override bool IsNeutral => IsText(Inline);

    /// <inheritdoc/>
    public override string Description => Inline switch
    {
        MarkdownInline.LinkDestination => "in a link’s destination",
        MarkdownInline.LinkTitle => "in a link’s title",
        MarkdownInline.Directive or MarkdownInline.DirectiveQuotes => "on a `:::` line",
        _ => RefusalWithin(Inline)?.Where ?? "in running text",
    };

    /// <summary>How far the line is indented beyond what the list or quotation around it needs.</summary>
    public int Indent => Column - (Column >= ListColumn ? Math.Max(ListColumn, BaseColumn) : BaseColumn);

    /// <inheritdoc/>
    public override Place After(ReadOnlySpan<char> text, List<PlaceFault> faults) => new MarkdownScanner(this, text, faults).Run();

    /// <inheritdoc/>
    public override Place AfterValue()
    {
        var within = this with
        {
            AtLineStart = false,
            Column = 0,
            BaseColumn = 0,
            ListColumn = AtLineStart && Column < ListColumn ? 0 : ListColumn,
        };
        return Inline switch
        {
            MarkdownInline.AfterBracket => within with { Inline = MarkdownInline.Text },
            MarkdownInline.LinkDestination when Progress != DestinationProgress.Settled => within with { Progress = DestinationProgress.Value },
            _ => within,
        };
    }

    /// <inheritdoc/>
    public override Place? Join(Place other)
    {
        if (other is not MarkdownPlace that || (Inline != that.Inline && !(IsText(Inline) && IsText(that.Inline))))
            return null;
        if (Mark != that.Mark || Quote != that.Quote)
            return null;
        return this with
        {
            AtLineStart = AtLineStart || that.AtLineStart,
            Column = Math.Max(Column, that.Column),
            BaseColumn = Math.Min(BaseColumn, that.BaseColumn),
            ListColumn = Math.Min(ListColumn, that.ListColumn),
            Inline = (MarkdownInline)Math.Max((int)Inline, (int)that.Inline),
            Progress = (DestinationProgress)Math.Max((int)Progress, (int)that.Progress),
            BeganWithBracket = BeganWithBracket || that.BeganWithBracket,
        };
    }

    /// <inheritdoc/>
    public override Escaper Escaper(char next) => Inline switch
    {
        MarkdownInline.LinkDestination => char.IsWhiteSpace(next) ? LinkDestinationEscaper.BeforeTitle : LinkDestinationEscaper.Within,
        MarkdownInline.LinkTitle => LinkTitleEscaper.Instance,
        MarkdownInline.Directive => DirectiveEscaper.Bare,
        MarkdownInline.DirectiveQuotes => DirectiveEscaper.Quoted,
        _ => MarkdownTextEscaper.Before(next),
    };

    // The first of them in the enumeration: places of text that differ only in what the last character was.
    private static bool IsText(MarkdownInline inline) => inline <= MarkdownInline.AfterAngle;

    private static Refusal? RefusalWithin(MarkdownInline inline) => inline switch
    {
        MarkdownInline.AfterBackslash => new Refusal("right behind a backslash", "remove the backslash: values are escaped already"),
        MarkdownInline.Entity => new Refusal("right behind `&`", "write `&amp;` for the sign"),
        MarkdownInline.AfterAngle => new Refusal("right behind `<`", "write `&lt;` for the sign, or a link: `[text]({{ url }})`"),
        MarkdownInline.CodeSpan => new Refusal("in a code span", "write `{{ value | code }}` without the backquotes"),
        MarkdownInline.LinkTitleGap => new Refusal("between a link’s destination and its end", "write the title in quotes"),
        MarkdownInline.Tag => new Refusal("in an HTML tag or an address in angle brackets", "write a link: `[text]({{ url }})`"),
        MarkdownInline.Comment => new Refusal("in a comment", "write `{{ # comment }}`, which is not printed"),
        MarkdownInline.Fence => new Refusal("in a fenced code block", "print it outside the block"),
        MarkdownInline.Definition => new Refusal("in a link reference definition", "write the link where it is used: `[text]({{ url }})`"),
        _ => null,
    };
}
