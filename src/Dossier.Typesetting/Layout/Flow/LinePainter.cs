using System.Runtime.InteropServices;
using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>Sets the words of a line on its baseline and fills it to its width where it is justified.</summary>
internal sealed class LinePainter(Painter painter)
{
    // beyond this, gaps are uglier than a line that falls short
    private const double LoosestRatio = 5;
    private const double TightestRatio = -1.3;

    private readonly List<LineSegment> segments = [];
    private readonly RunWriter writer = new(painter);

    /// <summary>Draws a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="baseline">Its baseline.</param>
    public void Paint(TextLine line, double x, double baseline)
    {
        segments.Clear();
        Collect(line);
        var (width, stretch, shrink) = Sum();
        double ratio = RatioOf(line, line.Width - width, stretch, shrink);
        x += line.Alignment switch
        {
            TextAlignment.Right => Math.Max(line.Width - width, 0),
            TextAlignment.Center => Math.Max(line.Width - width, 0) / 2,
            _ => 0,
        };
        writer.Begin(line.Paragraph.Text, x, baseline);
        foreach (ref readonly var segment in CollectionsMarshal.AsSpan(segments))
            Write(segment, ratio);
        if (EndsWithSpace(line))
            writer.WriteSpace(segments[^1].Span, 0, ' ');
        writer.End();
    }

    private void Collect(TextLine line)
    {
        var paragraph = line.Paragraph;
        var pending = default(Piece);
        for (int i = line.First; i < line.End; i++)
        {
            var item = paragraph.Items[i];
            if (item.Piece < 0)
                continue;
            var piece = paragraph.Pieces[item.Piece];
            bool isPart = piece.Kind == PieceKind.Word && piece.From > 0;
            if (isPart && ReferenceEquals(piece.Word, pending.Word) && piece.From == pending.To)
            {
                pending = pending with { To = piece.To };
                continue;
            }
            Flush(paragraph, pending);
            pending = piece.Kind == PieceKind.Word ? piece : default;
            if (piece.Kind != PieceKind.Word)
                Add(paragraph, piece, item);
        }
        Flush(paragraph, pending);
        var end = paragraph.Items[line.End];
        if (end.Kind == ItemKind.Penalty && end.Flagged && end.Width > 0)
            AddHyphen(paragraph);
    }

    private void Flush(ParagraphItems paragraph, Piece piece)
    {
        if (piece.Word is not { } word)
            return;
        bool isWhole = piece.From == 0 && piece.To == word.Text.Length;
        var shaped = isWhole ? word : paragraph.Text.Spans[piece.Span].Font.Shape(word.Text.AsSpan(piece.From, piece.To - piece.From));
        segments.Add(new LineSegment(PieceKind.Word, piece.Span, shaped.Width) { Word = shaped });
    }

    private void Add(ParagraphItems paragraph, Piece piece, Item item)
    {
        var drawing = piece.Kind == PieceKind.Drawing ? paragraph.Text.Spans[piece.Span].Drawing : null;
        var segment = new LineSegment(piece.Kind, piece.Span, item.Width) { Drawing = drawing };
        segments.Add(segment with { Stretch = item.Stretch, Shrink = item.Shrink });
    }

    private void AddHyphen(ParagraphItems paragraph)
    {
        int span = segments.Count > 0 ? segments[^1].Span : 0;
        var hyphen = paragraph.Text.Spans[span].Font.Hyphen;
        segments.Add(new LineSegment(PieceKind.Word, span, hyphen.Width) { Word = hyphen });
    }

    private (double Width, double Stretch, double Shrink) Sum()
    {
        double width = 0, stretch = 0, shrink = 0;
        foreach (ref readonly var segment in CollectionsMarshal.AsSpan(segments))
        {
            width += segment.Width;
            stretch += segment.Stretch;
            shrink += segment.Shrink;
        }
        return (width, stretch, shrink);
    }

    private static double RatioOf(TextLine line, double spare, double stretch, double shrink)
    {
        if (line.Alignment != TextAlignment.Justified)
            return 0;
        if (spare < 0)
            return shrink > 0 ? Math.Max(spare / shrink, TightestRatio) : 0;
        double ratio = line.IsJustified && stretch > 0 ? spare / stretch : 0;
        return ratio > LoosestRatio ? 1 : ratio;
    }

    private void Write(in LineSegment segment, double ratio)
    {
        double extra = ratio >= 0 ? ratio * segment.Stretch : ratio * segment.Shrink;
        switch (segment.Kind)
        {
            case PieceKind.Word when segment.Word is { } word:
                writer.WriteWord(segment.Span, word);
                break;
            case PieceKind.Space or PieceKind.FixedSpace:
                writer.WriteSpace(segment.Span, segment.Width + extra, segment.Kind == PieceKind.Space ? ' ' : '\u00A0');
                break;
            case PieceKind.Seam:
                writer.Widen(extra);
                break;
            case PieceKind.Drawing when segment.Drawing is { } drawing:
                writer.WriteDrawing(segment.Span, drawing, segment.Width);
                break;
        }
    }

    // the space at which a line was broken: nothing to see, but it parts the words for those who copy or hear the text
    private bool EndsWithSpace(TextLine line)
    {
        var end = line.Paragraph.Items[line.End];
        bool isSpace = end.Kind == ItemKind.Glue && end.Width > 0;
        bool isLineBreak = line.EndsParagraphOrLine && line.End < line.Paragraph.Items.Count - 1;
        return segments.Count > 0 && (isSpace || isLineBreak);
    }

    private readonly record struct LineSegment(PieceKind Kind, int Span, double Width)
    {
        public ShapedText? Word { get; init; }

        public double Stretch { get; init; }

        public double Shrink { get; init; }

        public InlineDrawing? Drawing { get; init; }
    }
}
