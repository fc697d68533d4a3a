using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dossier.Typesetting.Fonts;

/// <summary>
/// Turns text into positioned glyphs. Soft hyphens, zero-width and other invisible characters give no glyph (ligatures and kerning reach across
/// them, except across U+200C); line ends and tabs are spaces; spaces and hyphens that a face lacks are made from those it has.
/// </summary>
public static class Shaper
{
    /// <summary>
    /// The glyphs of <paramref name="text"/>, a new run wherever the face changes. All runs share <paramref name="text"/>, so that
    /// <see cref="Glyph.TextStart"/> counts from its beginning throughout.
    /// </summary>
    public static ImmutableArray<GlyphRun> Shape(string text, FontStack stack, FontStyle style, double size, FontFeatures features)
    {
        var glyphs = ShapingBuffer.Shape(text, stack, style, features);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(1);
        for (var start = 0; start < glyphs.Length;)
        {
            var face = glyphs[start].Face;
            var end = start + 1;
            while (end < glyphs.Length && glyphs[end].Face == face)
                end++;
            runs.Add(new GlyphRun(face, size, text, ToPoints(glyphs[start..end], size / face.UnitsPerEm)));
            start = end;
        }

        return runs.DrainToImmutable();
    }

    /// <summary>The width in points of what <see cref="Shape"/> would give, without making it.</summary>
    public static double Measure(ReadOnlySpan<char> text, FontStack stack, FontStyle style, double size, FontFeatures features)
    {
        var ems = 0.0;
        foreach (ref readonly var glyph in ShapingBuffer.Shape(text, stack, style, features))
            ems += (double)glyph.Advance / glyph.Face.UnitsPerEm;
        return ems * size;
    }

    /// <summary>The hyphen drawn where a word is divided at a line end: looks like "-", extracts as a soft hyphen (U+00AD).</summary>
    public static GlyphRun Hyphen(FontStack stack, FontStyle style, double size)
    {
        var run = Shape("\u2010", stack, style, size, FontFeatures.None)[0];
        return new GlyphRun(run.Face, size, "\u00AD", run.Glyphs);
    }

    /// <summary>Whether the face has its own form of every character of <paramref name="text"/> under the one <paramref name="feature"/> given.</summary>
    public static bool Supports(ReadOnlySpan<char> text, FontFace face, FontFeatures feature)
    {
        var script = Script.Latin;
        for (int i = 0, length; i < text.Length; i += length)
        {
            var codePoint = Characters.At(text, i, out length);
            script = Scripts.Of(codePoint, script);
            var glyph = face.GlyphFor(codePoint);
            if (glyph == 0 || face.RulesFor(script).Form(glyph, feature) == glyph)
                return false;
        }

        return true;
    }

    /// <summary>The characters that no family of the stack has, each once, in ascending order.</summary>
    public static ImmutableArray<int> MissingCharacters(string text, FontStack stack, FontStyle style)
    {
        var missing = new SortedSet<int>();
        foreach (ref readonly var glyph in ShapingBuffer.Shape(text, stack, style, FontFeatures.None))
        {
            if (glyph.Id == 0)
                missing.Add(Characters.At(text, glyph.TextStart, out _));
        }

        return [.. missing];
    }

    private static ImmutableArray<Glyph> ToPoints(ReadOnlySpan<ShapedGlyph> shaped, double scale)
    {
        var glyphs = new Glyph[shaped.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref shaped[i];
            var length = (ushort)Math.Min(glyph.TextEnd - glyph.TextStart, ushort.MaxValue);
            glyphs[i] = new Glyph(glyph.Id, length, glyph.TextStart, (float)(glyph.Advance * scale));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }
}
