using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Layout;

/// <summary>How a run of text differs from its paragraph.</summary>
public sealed record TextStyle
{
    /// <summary>Bold.</summary>
    public static TextStyle Strong { get; } = new() { Bold = true };

    /// <summary>Italic; upright within italics.</summary>
    public static TextStyle Emphasis { get; } = new() { Italic = true };

    /// <summary>Bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Italic; upright within italics.</summary>
    public bool Italic { get; init; }

    /// <summary>Other fonts than the paragraph's, or null.</summary>
    public FontRole? Family { get; init; }

    /// <summary>Font size in points, or null for the paragraph's.</summary>
    public double? Size { get; init; }

    /// <summary>Colour, or null for the paragraph's.</summary>
    public Color? Color { get; init; }

    /// <summary>Whether it stands on the line.</summary>
    public TextRise Rise { get; init; }

    /// <summary>Typographic features beside those of running text.</summary>
    public FontFeatures Features { get; init; }
}

/// <summary>Whether text stands on the line.</summary>
public enum TextRise : byte
{
    /// <summary>On the line.</summary>
    None,

    /// <summary>Small and raised.</summary>
    Superscript,

    /// <summary>Small and lowered.</summary>
    Subscript,
}

/// <summary>What fonts are for.</summary>
public enum FontRole : byte
{
    /// <summary>For reading.</summary>
    Serif,

    /// <summary>For data.</summary>
    Sans,

    /// <summary>For code and identifiers.</summary>
    Mono,
}

/// <summary>Where text stands in its column.</summary>
public enum TextAlignment : byte
{
    /// <summary>At the left edge, the right one ragged.</summary>
    Left,

    /// <summary>At the right edge.</summary>
    Right,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At both edges.</summary>
    Justified,
}
