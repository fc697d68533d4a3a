using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>A line of a paragraph.</summary>
internal sealed class TextLine : Strip
{
    /// <summary>The paragraph; null while measuring, when lines are not drawn.</summary>
    public ParagraphItems? Paragraph { get; init; }

    /// <summary>Its first item.</summary>
    public int First { get; init; }

    /// <summary>The item at which it ends, exclusive.</summary>
    public int End { get; init; }

    /// <summary>The room for it in points.</summary>
    public double Width { get; init; }

    /// <summary>From its top to its baseline in points.</summary>
    public double Baseline { get; init; }

    public TextAlignment Alignment { get; init; }

    /// <summary>It ends with a hyphen.</summary>
    public bool Hyphenated { get; init; }

    /// <summary>A rule drawn above the paragraph: its thickness, or 0.</summary>
    public double RuleAbove { get; init; }

    /// <summary>What is drawn on its right beside the text, such as a page number behind dots.</summary>
    public Leader? Leader { get; init; }

    /// <summary>What is drawn on its left beside the text, such as a bullet.</summary>
    public Marker? Marker { get; set; }

    public IReadOnlyList<Note> NotesOfLine { get; init; } = [];

    public override IReadOnlyList<Note> Notes => NotesOfLine;

    public override double? FirstBaseline => Baseline;

    /// <summary>The line is filled to both edges.</summary>
    public bool IsJustified => Alignment == TextAlignment.Justified
        && Paragraph is { } paragraph && paragraph.Items[End] is not { Kind: ItemKind.Penalty, Cost: <= Item.Forced };

    public override void Paint(Painter painter, double x, double y) => painter.Lines.Paint(painter, this, x, y);
}
