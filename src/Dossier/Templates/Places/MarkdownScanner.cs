namespace Dossier.Templates.Places;

/// <summary>Follows literal Markdown from one place to the next: the beginnings of lines here, what is within them in the other part.</summary>
internal ref partial struct MarkdownScanner
{
    private const int CodeIndent = 4;
    private const int TabWidth = 4;
    private const int LongestListNumber = 9;
    private const int FenceLength = 3;

    private readonly ReadOnlySpan<char> text;
    private readonly List<PlaceFault> faults;
    private MarkdownPlace place;
    private int at;

    /// <summary>A scanner of some text at a place.</summary>
    public MarkdownScanner(MarkdownPlace place, ReadOnlySpan<char> text, List<PlaceFault> faults)
    {
        (this.place, this.faults) = (place, faults);
        this.text = text;
    }

    /// <summary>The place behind the text.</summary>
    public MarkdownPlace Run()
    {
        while (at < text.Length)
        {
            if (place.AtLineStart)
                ReadLineStart();
            else
                ReadWithin();
        }

        return place;
    }

    private void ReadLineStart()
    {
        switch (text[at])
        {
            case ' ':
                Advance(1);
                break;
            case '\t':
                place = place with { Column = place.Column + TabWidth - (place.Column % TabWidth) };
                at++;
                break;
            case '\r':
                at++;
                break;
            case '\n':
                ReadBlankLine();
                break;
            default:
                ReadFirstCharacter();
                break;
        }
    }

    // A blank line ends a paragraph, and whatever a stray backquote, bracket or angle seemed to open in it.
    private void ReadBlankLine()
    {
        at++;
        if (place.Inline != MarkdownInline.Fence)
            Go(MarkdownInline.Text);
        place = place with { Column = 0, BaseColumn = 0 };
    }

    private void ReadFirstCharacter()
    {
        if (place.Inline == MarkdownInline.Fence)
            ReadFenceLine();
        else if (place.Indent >= CodeIndent || !(ReadQuotation() || ReadListMark() || ReadFence() || ReadDirective()))
            Enter(place.Inline != MarkdownInline.Text && text[at] is '#' or '|' ? MarkdownInline.Text : place.Inline);
    }

    private bool ReadQuotation()
    {
        if (text[at] != '>')
            return false;
        Advance(at + 1 < text.Length && text[at + 1] == ' ' ? 2 : 1);
        Go(MarkdownInline.Text);
        place = place with { BaseColumn = place.Column };
        return true;
    }

    private bool ReadListMark()
    {
        var length = text[at] is '-' or '+' or '*' ? 1 : NumberLength();
        if (length == 0 || at + length >= text.Length || text[at + length] is not (' ' or '\t' or '\n' or '\r'))
            return false;
        Advance(length + (text[at + length] == ' ' ? 1 : 0));
        Go(MarkdownInline.Text);
        place = place with { BaseColumn = place.Column, ListColumn = place.Column };
        return true;
    }

    private readonly int NumberLength()
    {
        var length = 0;
        while (length < LongestListNumber && at + length < text.Length && char.IsAsciiDigit(text[at + length]))
            length++;
        return length > 0 && at + length < text.Length && text[at + length] is '.' or ')' ? length + 1 : 0;
    }

    private bool ReadFence()
    {
        var length = text[at] is '`' or '~' ? RunLength(text[at]) : 0;
        if (length < FenceLength || (text[at] == '`' && RestOfLine(at + length).Contains('`')))
            return false;
        place = place with { Inline = MarkdownInline.Fence, Mark = length, Quote = text[at] };
        SkipLine();
        return true;
    }

    private void ReadFenceLine()
    {
        var length = RunLength(place.Quote);
        if (place.Indent < CodeIndent && length >= place.Mark && RestOfLine(at + length).IsWhiteSpace())
            Go(MarkdownInline.Text);
        SkipLine();
    }

    private bool ReadDirective()
    {
        if (!text[at..].StartsWith(":::"))
            return false;
        Enter(MarkdownInline.Directive);
        return true;
    }

    // The line's text begins: what is not part of the open list item ends the list.
    private void Enter(MarkdownInline inline)
    {
        Go(inline);
        place = place with
        {
            AtLineStart = false,
            Column = 0,
            BaseColumn = 0,
            ListColumn = place.Column < place.ListColumn ? 0 : place.ListColumn,
            BeganWithBracket = text[at] == '[',
        };
    }

    private void NewLine()
    {
        at++;
        place = place with { AtLineStart = true, Column = 0, BaseColumn = 0 };
    }

    private void SkipLine()
    {
        var length = text[at..].IndexOf('\n');
        at = length < 0 ? text.Length : at + length;
        if (at < text.Length)
            NewLine();
        else
            place = place with { AtLineStart = false, Column = 0, BaseColumn = 0 };
    }

    private void Advance(int characters)
    {
        at += characters;
        place = place with { Column = place.Column + characters };
    }

    private readonly int RunLength(char c)
    {
        var length = text[at..].IndexOfAnyExcept(c);
        return length < 0 ? text.Length - at : length;
    }

    private readonly ReadOnlySpan<char> RestOfLine(int from)
    {
        var length = text[from..].IndexOf('\n');
        return length < 0 ? text[from..] : text.Slice(from, length);
    }
}
