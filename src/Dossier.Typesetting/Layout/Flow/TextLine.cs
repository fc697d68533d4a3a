using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>A line of a paragraph.</summary>
internal sealed class TextLine : Strip
{
    /// <summary>The paragraph.</summary>
    public required ParagraphItems Paragraph { get; init; }

    /// <summary>Its first item.</summary>
    public required int First { get; init; }

    /// <summary>The item at which it ends, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The room for it in points.</summary>
    public required double Width { get; init; }

    /// <summary>From its top to its baseline in points.</summary>
    public required double Baseline { get; init; }

    public required TextAlignment Alignment { get; init; }

    public required bool EndsWithHyphen { get; init; }

    public IReadOnlyList<Note> NotesOfLine { get; init; } = [];

    public override IReadOnlyList<Note> Notes => NotesOfLine;

    public override double? FirstBaseline => Baseline;

    /// <summary>The line is filled to both edges.</summary>
    public bool IsJustified => Alignment == TextAlignment.Justified && !EndsParagraphOrLine;

    /// <summary>It is the last line, or ended by a line break.</summary>
    public bool EndsParagraphOrLine => Paragraph.Items[End] is { Kind: ItemKind.Penalty, Cost: <= Item.Forced };

    public override void Paint(Painter painter, double x, double y) => painter.Lines.Paint(this, x, y + Baseline);
}
