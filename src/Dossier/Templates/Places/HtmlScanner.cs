namespace Dossier.Templates.Places;

/// <summary>Follows literal HTML from one place to the next.</summary>
internal ref struct HtmlScanner
{
    private const int LongestName = 64;

    private readonly ReadOnlySpan<char> text;
    private readonly List<PlaceFault> faults;
    private HtmlPlace place;
    private int at;

    /// <summary>A scanner of some text at a place.</summary>
    public HtmlScanner(HtmlPlace place, ReadOnlySpan<char> text, List<PlaceFault> faults)
    {
        (this.place, this.faults) = (place, faults);
        this.text = text;
    }

    /// <summary>The place behind the text.</summary>
    public HtmlPlace Run()
    {
        while (at < text.Length)
            Read(text[at]);
        return place;
    }

    private void Read(char c)
    {
        switch (place.State)
        {
            case HtmlState.Text:
                ReadText(c);
                break;
            case HtmlState.PlainElement or HtmlState.RawElement:
                ReadElementContent(c);
                break;
            case HtmlState.Comment:
                ReadUntil("-->");
                break;
            case HtmlState.Declaration:
                ReadUntil(">");
                break;
            case HtmlState.TagOpen or HtmlState.TagName:
                ReadTagName(c);
                break;
            case HtmlState.Value:
                ReadValue(c);
                break;
            default:
                ReadAttribute(c);
                break;
        }
    }

    private void ReadText(char c)
    {
        if (c != '<')
        {
            ReadCharacter(c);
            return;
        }

        var rest = text[(at + 1)..];
        if (rest.StartsWith("!--"))
            place = new HtmlPlace(HtmlState.Comment);
        else if (rest.Length > 0 && rest[0] is '!' or '?')
            place = new HtmlPlace(HtmlState.Declaration);
        else if (rest.Length == 0 || char.IsAsciiLetter(rest[0]) || rest[0] == '/')
            place = new HtmlPlace(HtmlState.TagOpen);
        at += place.State == HtmlState.Comment ? "<!--".Length : 1;
    }

    private void ReadElementContent(char c)
    {
        var end = $"</{place.Element}";
        if (c == '<' && text[at..].StartsWith(end, StringComparison.OrdinalIgnoreCase))
        {
            at += end.Length;
            place = new HtmlPlace(HtmlState.TagName, "/" + place.Element);
        }
        else if (place.State == HtmlState.PlainElement)
        {
            ReadCharacter(c);
        }
        else
        {
            at++;
        }
    }

    // Only whether a value right behind would be taken into a character reference.
    private void ReadCharacter(char c)
    {
        var ampersand = c == '&' || (place.AfterAmpersand && (char.IsAsciiLetterOrDigit(c) || c == '#'));
        if (ampersand != place.AfterAmpersand)
            place = place with { AfterAmpersand = ampersand };
        at++;
    }

    private void ReadTagName(char c)
    {
        if (c == '>')
            CloseTag();
        else if (char.IsWhiteSpace(c) || (c == '/' && place.State == HtmlState.TagName && place.Element != "/"))
            Go(HtmlState.BeforeAttribute);
        else
            Go(new HtmlPlace(HtmlState.TagName, Extend(place.Element, c)));
    }

    private void ReadAttribute(char c)
    {
        if (c == '>')
            CloseTag();
        else if (place.State == HtmlState.BeforeValue)
            ReadBeforeValue(c);
        else if (place.State == HtmlState.BareValue)
            Go(char.IsWhiteSpace(c) ? HtmlState.BeforeAttribute : HtmlState.BareValue);
        else if (c == '=' && place.State != HtmlState.BeforeAttribute)
            Go(HtmlState.BeforeValue);
        else if (char.IsWhiteSpace(c))
            Go(place.State == HtmlState.AttributeName ? HtmlState.AfterAttributeName : place.State);
        else if (c == '/')
            Go(HtmlState.BeforeAttribute);
        else
            ReadAttributeName(c);
    }

    private void ReadAttributeName(char c)
    {
        var name = place.State == HtmlState.AttributeName ? place.Attribute : "";
        Go(new HtmlPlace(HtmlState.AttributeName, place.Element, Extend(name, c)));
    }

    // Names that matter are short; longer ones would cost time without end.
    private static string Extend(string name, char c) => name.Length < LongestName ? name + char.ToLowerInvariant(c) : name;

    private void ReadBeforeValue(char c)
    {
        if (char.IsWhiteSpace(c))
            at++;
        else if (c is '"' or '\'')
            Go(new HtmlPlace(HtmlState.Value, place.Element, place.Attribute, c, StartOfAddress()));
        else
            Go(HtmlState.BareValue);
    }

    private readonly DestinationProgress StartOfAddress() =>
        HtmlNames.IsAddress(place.Attribute) ? DestinationProgress.Empty : DestinationProgress.Settled;

    private void ReadValue(char c)
    {
        if (c == place.Quote)
        {
            Go(new HtmlPlace(HtmlState.BeforeAttribute, place.Element));
            return;
        }

        if (c is '/' or '?' or '#' or ':' && place.Progress != DestinationProgress.Settled)
            SettleAddress(c);
        else if (place.Progress == DestinationProgress.Empty && !char.IsWhiteSpace(c))
            place = place with { Progress = DestinationProgress.Word };
        ReadCharacter(c);
    }

    private void SettleAddress(char c)
    {
        if (c == ':' && place.Progress == DestinationProgress.Value)
            faults.Add(PlaceFault.Scheme(at));
        place = place with { Progress = DestinationProgress.Settled };
    }

    private void CloseTag() => Go(
        place.Element.StartsWith('/') || HtmlNames.Content(place.Element) == HtmlState.Text
            ? HtmlPlace.Start
            : new HtmlPlace(HtmlNames.Content(place.Element), place.Element));

    private void Go(HtmlState state)
    {
        place = place.State == state ? place : new HtmlPlace(state, place.Element, state == HtmlState.BeforeAttribute ? "" : place.Attribute);
        at++;
    }

    private void Go(HtmlPlace next)
    {
        place = next;
        at++;
    }

    private void ReadUntil(ReadOnlySpan<char> ending)
    {
        var length = text[at..].IndexOf(ending);
        at = length < 0 ? text.Length : at + length + ending.Length;
        if (length >= 0)
            place = HtmlPlace.Start;
    }
}
