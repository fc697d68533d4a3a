namespace Dossier.Templates.Places;

/// <content>What is within lines.</content>
internal ref partial struct MarkdownScanner
{
    private void ReadWithin()
    {
        var c = text[at];
        switch (place.Inline)
        {
            case MarkdownInline.Fence:
                SkipLine();
                break;
            case MarkdownInline.Definition:
                Go(c == '\n' ? MarkdownInline.Text : MarkdownInline.Definition);
                ReadLineEnd(c);
                break;
            case MarkdownInline.Directive or MarkdownInline.DirectiveQuotes:
                ReadDirective(c);
                break;
            case MarkdownInline.CodeSpan:
                ReadCodeSpan(c);
                break;
            case MarkdownInline.LinkDestination:
                ReadDestination(c);
                break;
            case MarkdownInline.LinkTitleGap:
                ReadTitleGap(c);
                break;
            case MarkdownInline.LinkTitle:
                ReadTitle(c);
                break;
            case MarkdownInline.Tag:
                ReadUntil(c, ">");
                break;
            case MarkdownInline.Comment:
                ReadUntil(c, "-->");
                break;
            case MarkdownInline.AfterBackslash:
                Go(MarkdownInline.Text);
                ReadLineEnd(c);
                break;
            default:
                ReadText(c);
                break;
        }
    }

    private void ReadText(char c)
    {
        if (c == '\n')
        {
            Go(MarkdownInline.Text);
            NewLine();
        }
        else if (place.Inline == MarkdownInline.AfterBracket && c is '(' or ':' && ReadAfterBracket(c))
        {
            at++;
        }
        else if (place.Inline == MarkdownInline.Entity && (char.IsAsciiLetterOrDigit(c) || c == '#'))
        {
            at++;
        }
        else if (c == '`')
        {
            place = place with { Inline = MarkdownInline.CodeSpan, Mark = RunLength(c) };
            at += place.Mark;
        }
        else
        {
            Go(AfterCharacter(c));
            at++;
        }
    }

    private readonly MarkdownInline AfterCharacter(char c) => c switch
    {
        '\\' => MarkdownInline.AfterBackslash,
        ']' => MarkdownInline.AfterBracket,
        '&' => MarkdownInline.Entity,
        '<' => AfterAngle(),
        _ => place.Inline == MarkdownInline.AfterAngle && OpensTag(c) ? MarkdownInline.Tag : MarkdownInline.Text,
    };

    private static bool OpensTag(char c) => char.IsAsciiLetter(c) || c is '/' or '!' or '?';

    private readonly MarkdownInline AfterAngle()
    {
        if (at + 1 == text.Length)
            return MarkdownInline.AfterAngle;
        if (text[(at + 1)..].StartsWith("!--"))
            return MarkdownInline.Comment;
        return OpensTag(text[at + 1]) ? MarkdownInline.Tag : MarkdownInline.Text;
    }

    private bool ReadAfterBracket(char c)
    {
        if (c == '(')
            place = place with { Inline = MarkdownInline.LinkDestination, Mark = 0, Progress = DestinationProgress.Empty };
        else if (place.BeganWithBracket)
            Go(MarkdownInline.Definition);
        else
            return false;
        return true;
    }

    private void ReadCodeSpan(char c)
    {
        if (c != '`')
        {
            ReadLineEnd(c);
            return;
        }

        var length = RunLength(c);
        at += length;
        if (length == place.Mark)
            Go(MarkdownInline.Text);
    }

    private void ReadDestination(char c)
    {
        if (c == ')' && place.Mark == 0)
            Go(MarkdownInline.Text);
        else if (c is '(' or ')')
            place = place with { Mark = place.Mark + (c == '(' ? 1 : -1) };
        else if (char.IsWhiteSpace(c))
            Go(place.Progress == DestinationProgress.Empty ? MarkdownInline.LinkDestination : MarkdownInline.LinkTitleGap);
        else if (c is '/' or '?' or '#' or ':')
            SettleDestination(c);
        else if (c == '\\')
            at = Math.Min(at + 1, text.Length - 1);
        else if (place.Progress == DestinationProgress.Empty && c != '<')
            place = place with { Progress = DestinationProgress.Word };
        ReadLineEnd(c);
    }

    private void SettleDestination(char c)
    {
        if (c == ':' && place.Progress == DestinationProgress.Value)
            faults.Add(PlaceFault.Scheme(at));
        place = place with { Progress = DestinationProgress.Settled };
    }

    private void ReadTitleGap(char c)
    {
        if (c is '"' or '\'' or '(')
            place = place with { Inline = MarkdownInline.LinkTitle, Quote = c == '(' ? ')' : c };
        else if (!char.IsWhiteSpace(c))
            Go(MarkdownInline.Text);
        ReadLineEnd(c);
    }

    private void ReadTitle(char c)
    {
        if (c == place.Quote)
            Go(MarkdownInline.LinkTitleGap);
        else if (c == '\\')
            at = Math.Min(at + 1, text.Length - 1);
        ReadLineEnd(c);
    }

    private void ReadDirective(char c)
    {
        if (c == '\n')
            Go(MarkdownInline.Text);
        else if (c == '"')
            Go(place.Inline == MarkdownInline.Directive ? MarkdownInline.DirectiveQuotes : MarkdownInline.Directive);
        ReadLineEnd(c);
    }

    private void ReadUntil(char c, ReadOnlySpan<char> ending)
    {
        if (text[at..].StartsWith(ending))
        {
            at += ending.Length;
            Go(MarkdownInline.Text);
            return;
        }

        ReadLineEnd(c);
    }

    private void ReadLineEnd(char c)
    {
        if (c == '\n')
            NewLine();
        else
            at++;
    }

    private void Go(MarkdownInline inline)
    {
        if (inline != place.Inline)
            place = place with { Inline = inline, Mark = 0, Quote = '\0', Progress = DestinationProgress.Settled };
    }
}
