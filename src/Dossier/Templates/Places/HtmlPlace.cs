using Dossier.Templates.Rendering;

namespace Dossier.Templates.Places;

/// <summary>A place in HTML.</summary>
/// <param name="State">The tokenizer's state.</param>
/// <param name="Element">The name of the tag or raw element that one is in, lower case; <c>/name</c> in an end tag.</param>
/// <param name="Attribute">The name of the attribute that one is in, lower case.</param>
/// <param name="Quote">What closes the attribute's value.</param>
/// <param name="Progress">In an attribute that holds an address, what is known of its scheme.</param>
/// <param name="AfterAmpersand">Whether an <c>&amp;</c> and perhaps letters stand right before.</param>
internal sealed record HtmlPlace(
    HtmlState State,
    string Element = "",
    string Attribute = "",
    char Quote = '\0',
    DestinationProgress Progress = DestinationProgress.Settled,
    bool AfterAmpersand = false) : Place
{
    /// <summary>The start of a document or of a part of one.</summary>
    public static HtmlPlace Start { get; } = new(HtmlState.Text);

    /// <inheritdoc/>
    public override Refusal? Refusal => AfterAmpersand ? new Refusal("right behind `&`", "write `&amp;` for the sign") : State switch
    {
        HtmlState.Text or HtmlState.PlainElement => null,
        HtmlState.Value => HtmlNames.RefusalIn(Attribute),
        HtmlState.RawElement => new Refusal($"inside <{Element}>", "put the value into a `data-` attribute, or let the program make the whole element"),
        HtmlState.BeforeValue or HtmlState.BareValue => new Refusal("in an attribute without quotes", "put the attribute’s value into quotes"),
        HtmlState.Comment => new Refusal("in a comment", "write `{{ # comment }}`, which is not printed"),
        HtmlState.Declaration => new Refusal("in a declaration", "write it as text"),
        _ => new Refusal("in a tag outside an attribute’s value", "write the names of tags and attributes as text, in branches where they differ"),
    };

    /// <inheritdoc/>
    public override bool TakesMarkup => State == HtmlState.Text;

    /// <inheritdoc/>
    public override bool IsNeutral => State == HtmlState.Text;

    /// <inheritdoc/>
    public override string Description => State switch
    {
        HtmlState.Text => "in text",
        HtmlState.PlainElement or HtmlState.RawElement => $"inside <{Element}>",
        HtmlState.Value or HtmlState.BareValue => $"in the attribute {Attribute}",
        HtmlState.Comment => "in a comment",
        _ => $"in the tag <{Element}>",
    };

    /// <inheritdoc/>
    public override Place After(ReadOnlySpan<char> text, List<PlaceFault> faults) => new HtmlScanner(this, text, faults).Run();

    /// <inheritdoc/>
    public override Place AfterValue() => State switch
    {
        HtmlState.Value when Progress != DestinationProgress.Settled => this with { Progress = DestinationProgress.Value, AfterAmpersand = false },
        _ => this with { AfterAmpersand = false },
    };

    /// <inheritdoc/>
    public override Place? Join(Place other)
    {
        if (other is not HtmlPlace that || Element != that.Element)
            return null;
        if (IsBetweenAttributes && that.IsBetweenAttributes)
            return this == that ? this : new HtmlPlace(Bare(State, that.State), Element);
        if (State != that.State || Attribute != that.Attribute || Quote != that.Quote)
            return null;
        return this with
        {
            Progress = (DestinationProgress)Math.Max((int)Progress, (int)that.Progress),
            AfterAmpersand = AfterAmpersand || that.AfterAmpersand,
        };
    }

    /// <inheritdoc/>
    public override Escaper Escaper(char next) =>
        State != HtmlState.Value ? HtmlTextEscaper.Instance
        : !HtmlNames.IsAddress(Attribute) ? HtmlAttributeEscaper.Instance
        : Quote == '"' ? HtmlAddressEscaper.InDoubleQuotes
        : HtmlAddressEscaper.InSingleQuotes;

    // `<option{{ if chosen }} selected{{ end }}>`: one is between attributes whichever way it went.
    private bool IsBetweenAttributes =>
        State is HtmlState.TagName or HtmlState.BeforeAttribute or HtmlState.AttributeName or HtmlState.AfterAttributeName or HtmlState.BareValue;

    // Of both, the one in which letters that follow could not begin an attribute.
    private static HtmlState Bare(HtmlState left, HtmlState right) =>
        left == HtmlState.BareValue || right == HtmlState.BareValue ? HtmlState.BareValue : HtmlState.BeforeAttribute;
}
