using System.Runtime.InteropServices;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>
/// Puts words and spaces of one style together to one run of glyphs for as long as the style lasts, and makes links clickable over their
/// words.
/// </summary>
internal sealed class RunWriter(Painter painter)
{
    private readonly List<Glyph> glyphs = [];
    private char[] characters = new char[128];
    private int length;
    private FlatText text = new();
    private FontFace? face;
    private int span;
    private double x;
    private double start;
    private double baseline;
    private LinkScope? link;
    private double linkStart;

    /// <summary>Begins a line at <paramref name="left"/>.</summary>
    public void Begin(FlatText of, double left, double at)
    {
        (text, x, start, baseline) = (of, left, left, at);
        (face, span, link) = (null, -1, null);
    }

    public void WriteWord(int at, ShapedText word)
    {
        foreach (var run in word.Runs)
        {
            Enter(at, run.Face);
            int offset = length;
            var range = RangeOf(run);
            Append(word.Text.AsSpan(range.Start, range.Length));
            foreach (var glyph in run.Glyphs)
            {
                glyphs.Add(glyph with { TextStart = glyph.TextStart - range.Start + offset });
                x += glyph.Advance;
            }
        }
    }

    public void WriteSpace(int at, double width, char c)
    {
        var font = text.Spans[at].Font;
        Enter(at, font.Primary);
        glyphs.Add(new Glyph(font.SpaceGlyph, 1, length, (float)width));
        Append([c]);
        x += width;
    }

    /// <summary>Leaves white space behind the last glyph.</summary>
    public void Widen(double extra)
    {
        if (glyphs.Count == 0)
            return;
        glyphs[^1] = glyphs[^1] with { Advance = (float)(glyphs[^1].Advance + extra) };
        x += extra;
    }

    public void WriteDrawing(int at, InlineDrawing drawing, double width)
    {
        var style = text.Spans[at];
        Flush();
        EnterLink(style.Link);
        (face, span) = (null, at);
        double height = drawing.Height * style.Font.Size;
        var area = new Rectangle(x, baseline - style.Rise + drawing.Depth * style.Font.Size - height, width, height);
        DrawingPainter.Paint(painter, drawing.Drawing, area, style.Tag ?? Artifact.Layout);
        if (style.Element is { } element)
            element.Bounds = area;
        x += width;
        start = x;
    }

    public void End()
    {
        Flush();
        EnterLink(null);
    }

    private static (int Start, int Length) RangeOf(GlyphRun run)
    {
        if (run.Glyphs.Length == 0)
            return (0, 0);
        int first = run.Glyphs[0].TextStart;
        return (first, Math.Min(run.Glyphs[^1].TextEnd, run.Text.Length) - first);
    }

    private void Enter(int at, FontFace next)
    {
        if (at != span || !ReferenceEquals(next, face))
        {
            if (at != span && (span < 0 || !LooksAlike(text.Spans[at], text.Spans[span])) || !ReferenceEquals(next, face))
                Flush();
            EnterLink(text.Spans[at].Link);
            (face, span) = (next, at);
        }
    }

    private static bool LooksAlike(TextSpan a, TextSpan b) =>
        ReferenceEquals(a.Font, b.Font) && a.Color == b.Color && a.Rise == b.Rise && ReferenceEquals(a.Tag, b.Tag);

    private void EnterLink(LinkScope? next)
    {
        if (ReferenceEquals(link, next))
            return;
        if (link is { } ended && x > linkStart)
            painter.AddLink(ended, linkStart, baseline, x - linkStart, span >= 0 ? text.Spans[span].Font.Size : 10);
        (link, linkStart) = (next, x);
    }

    private void Flush()
    {
        if (glyphs.Count > 0 && face is not null)
        {
            var style = text.Spans[span];
            var set = ImmutableCollectionsMarshal.AsImmutableArray(glyphs.ToArray());
            var run = new GlyphRun(face, style.Font.Size, new string(characters, 0, length), set);
            painter.Add(new TextItem(style.Tag ?? Artifact.Layout, start, baseline - style.Rise, run, style.Color));
        }
        glyphs.Clear();
        length = 0;
        start = x;
    }

    private void Append(ReadOnlySpan<char> added)
    {
        if (length + added.Length > characters.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + added.Length));
        added.CopyTo(characters.AsSpan(length));
        length += added.Length;
    }
}
