using System.Collections.Immutable;

namespace Dossier.Typesetting.Fonts;

/// <summary>
/// Turns text into positioned glyphs. Soft hyphens, zero-width and other invisible characters give no glyph (ligatures and kerning reach across
/// them, except across U+200C); line ends and tabs are spaces.
/// </summary>
public static class Shaper
{
    /// <summary>
    /// The glyphs of <paramref name="text"/>, a new run wherever the face changes. All runs share <paramref name="text"/>, so that
    /// <see cref="Glyph.TextStart"/> counts from its beginning throughout.
    /// </summary>
    public static ImmutableArray<GlyphRun> Shape(string text, FontStack stack, FontStyle style, double size, FontFeatures features) => [];

    /// <summary>The width in points of what <see cref="Shape"/> would give, without making it.</summary>
    public static double Measure(ReadOnlySpan<char> text, FontStack stack, FontStyle style, double size, FontFeatures features) => 0;

    /// <summary>The hyphen drawn where a word is divided at a line end: looks like "-", extracts as a soft hyphen (U+00AD).</summary>
    public static GlyphRun Hyphen(FontStack stack, FontStyle style, double size) => new(stack.Primary(style), size, "\u00AD", []);

    /// <summary>Whether the face has its own form of every character of <paramref name="text"/> under the one <paramref name="feature"/> given.</summary>
    public static bool Supports(ReadOnlySpan<char> text, FontFace face, FontFeatures feature) => false;

    /// <summary>The characters that no family of the stack has, each once, in ascending order.</summary>
    public static ImmutableArray<int> MissingCharacters(ReadOnlySpan<char> text, FontStack stack, FontStyle style) => [];
}
