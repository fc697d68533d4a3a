using System.Collections.Immutable;

namespace Dossier.Typesetting.Fonts;

/// <summary>Glyphs of one face and size, set one after the other on a baseline.</summary>
public sealed class GlyphRun
{
    /// <summary>A run of glyphs.</summary>
    /// <param name="face">The face they belong to.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="text">The text that the glyphs point into. Runs cut from one text share it.</param>
    /// <param name="glyphs">The glyphs from left to right.</param>
    public GlyphRun(FontFace face, double size, string text, ImmutableArray<Glyph> glyphs)
    {
        Face = face;
        Size = size;
        Text = text;
        Glyphs = glyphs;
        foreach (var glyph in glyphs)
            Width += glyph.Advance;
    }

    /// <summary>The face the glyphs belong to.</summary>
    public FontFace Face { get; }

    /// <summary>Font size in points.</summary>
    public double Size { get; }

    /// <summary>The text that the glyphs point into; may be longer than what the run shows.</summary>
    public string Text { get; }

    /// <summary>The glyphs from left to right.</summary>
    public ImmutableArray<Glyph> Glyphs { get; }

    /// <summary>Sum of the advances in points.</summary>
    public double Width { get; }

    /// <summary>
    /// The glyphs whose text begins in <paramref name="textStart"/>..<paramref name="textEnd"/> (UTF-16 offsets into <see cref="Text"/>).
    /// A ligature belongs to where it begins; one that must be cut in two has to be shaped anew.
    /// </summary>
    public GlyphRun Slice(int textStart, int textEnd)
    {
        var from = FirstAt(textStart);
        var to = FirstAt(Math.Max(textStart, textEnd));
        return from == 0 && to == Glyphs.Length ? this : new GlyphRun(Face, Size, Text, Glyphs.Slice(from, to - from));
    }

    /// <summary>The run with <paramref name="extra"/> points added to every space that may stretch (U+0020 and U+00A0): justified text.</summary>
    public GlyphRun Stretch(double extra)
    {
        var stretched = ImmutableArray.CreateBuilder<Glyph>(Glyphs.Length);
        foreach (var glyph in Glyphs)
            stretched.Add(IsSpace(glyph) ? glyph with { Advance = (float)(glyph.Advance + extra) } : glyph);
        return new GlyphRun(Face, Size, Text, stretched.MoveToImmutable());
    }

    /// <summary>How many spaces <see cref="Stretch"/> would widen.</summary>
    public int CountSpaces()
    {
        var count = 0;
        foreach (var glyph in Glyphs)
            count += IsSpace(glyph) ? 1 : 0;
        return count;
    }

    private bool IsSpace(Glyph glyph) => Text[glyph.TextStart] is ' ' or '\u00A0';

    private int FirstAt(int textOffset)
    {
        var (low, high) = (0, Glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Glyphs[middle].TextStart < textOffset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
