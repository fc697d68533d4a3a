using System.Collections.Immutable;

namespace Dossier.Markup;

/// <summary>A block that Markdown may use: <c>::: name arguments</c>.</summary>
/// <param name="Name">Its name, lower case.</param>
/// <param name="Kind">Whether it places a figure or frames text.</param>
/// <param name="Description">What it shows, in one line of plain text.</param>
public sealed record MarkupBlock(string Name, MarkupBlockKind Kind, string Description)
{
    /// <summary>The arguments that it takes; those without a name are matched in this order.</summary>
    public ImmutableArray<MarkupArgument> Arguments { get; init; } = [];

    /// <summary>What the lines between its fences name, for figures that take a list of ids; null: no lines are allowed.</summary>
    public RecordKind? Lists { get; init; }
}

/// <summary>The two families of blocks.</summary>
public enum MarkupBlockKind
{
    /// <summary>Places a figure; holds nothing, or ids, one a line.</summary>
    Figure,

    /// <summary>Frames Markdown, other blocks included.</summary>
    Container,
}
