using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>A drawing with its caption, always whole.</summary>
/// <param name="Drawing">What is drawn; scaled to the width of the text, and down to the height of a page.</param>
/// <param name="Caption">Set below it; empty for none.</param>
/// <param name="Alternative">What it shows, in words, for those who cannot see it.</param>
public sealed record Figure(VectorDrawing Drawing, ImmutableArray<Inline> Caption, string Alternative) : Block
{
    /// <summary>Set above it; empty for none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>Its name for links and page references.</summary>
    public string? Anchor { get; init; }

    /// <summary>The width of the drawing in points, or null for that of the text.</summary>
    public double? Width { get; init; }
}

/// <summary>A drawing in coordinates of its own: from its top left corner, y downwards.</summary>
/// <param name="Width">Its width in its own units.</param>
/// <param name="Height">Its height in its own units.</param>
/// <param name="Items">What is drawn, in this order.</param>
public sealed record VectorDrawing(double Width, double Height, ImmutableArray<DrawingItem> Items);

/// <summary>A part of a drawing.</summary>
public abstract record DrawingItem
{
    private protected DrawingItem()
    {
    }
}

/// <summary>A path of a drawing; widths of lines and lengths of dashes are in the drawing's units.</summary>
/// <param name="Path">Its steps.</param>
/// <param name="Fill">Colour inside, or null.</param>
/// <param name="Stroke">Its line, or null.</param>
public sealed record DrawingPath(ImmutableArray<PathCommand> Path, Color? Fill, Stroke? Stroke) : DrawingItem;

/// <summary>A line of text in a drawing.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Where it begins, is centred or ends, as <paramref name="Alignment"/> says.</param>
/// <param name="Baseline">Its baseline.</param>
/// <param name="Size">Font size in the drawing's units.</param>
/// <param name="Alignment">How it stands to <paramref name="X"/>.</param>
public sealed record DrawingText(string Text, double X, double Baseline, double Size, TextAlignment Alignment = TextAlignment.Left)
    : DrawingItem
{
    /// <summary>Which fonts it is set in.</summary>
    public FontRole Family { get; init; } = FontRole.Sans;

    /// <summary>Set bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Set in italics.</summary>
    public bool Italic { get; init; }

    /// <summary>Its colour.</summary>
    public Color Color { get; init; } = Ink.Black;
}
