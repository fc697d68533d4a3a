using Dossier.Templates.Rendering;

namespace Dossier.Templates.Places;

/// <summary>The only place in a text without structure: a title, a route.</summary>
internal sealed record FlatPlace(bool IsRoute) : Place
{
    /// <summary>In plain text.</summary>
    public static FlatPlace Plain { get; } = new(false);

    /// <summary>In a page's path.</summary>
    public static FlatPlace Route { get; } = new(true);

    /// <inheritdoc/>
    public override Refusal? Refusal => null;

    /// <inheritdoc/>
    public override bool TakesMarkup => false;

    /// <inheritdoc/>
    public override bool IsNeutral => true;

    /// <inheritdoc/>
    public override string Description => IsRoute ? "in a route" : "in plain text";

    /// <inheritdoc/>
    public override Place After(ReadOnlySpan<char> text, List<PlaceFault> faults) => this;

    /// <inheritdoc/>
    public override Place AfterValue() => this;

    /// <inheritdoc/>
    public override Place? Join(Place other) => this;

    /// <inheritdoc/>
    public override Escaper Escaper(char next) => IsRoute ? RouteEscaper.Instance : PlainEscaper.Instance;
}
