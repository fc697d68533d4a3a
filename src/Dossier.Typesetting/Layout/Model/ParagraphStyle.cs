using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>How a paragraph is set; lengths in points.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Which fonts.</summary>
    public FontRole Family { get; init; } = FontRole.Serif;

    /// <summary>Font size.</summary>
    public double Size { get; init; } = 10;

    /// <summary>From baseline to baseline.</summary>
    public double Leading { get; init; } = 14;

    /// <summary>Bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Colour of the text.</summary>
    public Color Color { get; init; } = Ink.Black;

    /// <summary>Where the lines stand.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Left;

    /// <summary>Words may be divided where their language allows.</summary>
    public bool Hyphenates { get; init; }

    /// <summary>White space above, where no page begins; of two spaces that meet the larger counts.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>White space below.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>White space left of the first line.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>White space left of the other lines.</summary>
    public double HangingIndent { get; init; }

    /// <summary>A line over the width of the text above it: its thickness, 0 for none.</summary>
    public double RuleAbove { get; init; }

    /// <summary>No page ends below it.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Figures of one width, for columns of numbers.</summary>
    public bool TabularFigures { get; init; }
}
