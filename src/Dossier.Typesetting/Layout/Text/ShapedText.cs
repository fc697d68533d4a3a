using System.Collections.Immutable;
using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>A word and its glyphs.</summary>
internal sealed class ShapedText
{
    private ShapedText(string text, ImmutableArray<GlyphRun> runs)
    {
        Text = text;
        Runs = runs;
        foreach (var run in runs)
            Width += run.Width;
    }

    public string Text { get; }

    /// <summary>Its glyphs, a run for every face.</summary>
    public ImmutableArray<GlyphRun> Runs { get; }

    /// <summary>Its width in points.</summary>
    public double Width { get; }

    /// <summary>Where it may be divided, once that has been asked.</summary>
    public WordPlace[]? Places { get; set; }

    public static ShapedText Of(string text, ImmutableArray<GlyphRun> runs) => new(text, runs);

    /// <summary>The places between its glyphs where nothing is torn apart that belongs together, with the width before each.</summary>
    public IEnumerable<WordPlace> Clusters()
    {
        double width = 0;
        foreach (var run in Runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                if (glyph.TextStart > 0 && !JoinsWhatPrecedes(Text, glyph.TextStart))
                    yield return new WordPlace(glyph.TextStart, width);
                width += glyph.Advance;
            }
        }
    }

    private static bool JoinsWhatPrecedes(string text, int index) =>
        char.IsLowSurrogate(text[index]) || char.GetUnicodeCategory(text[index]) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;
}

/// <summary>A place within a word.</summary>
/// <param name="Index">The character behind it.</param>
/// <param name="Width">The width of what stands before it, in points.</param>
internal readonly record struct WordPlace(int Index, double Width);
