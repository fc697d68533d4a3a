using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Tests.Fonts;

public sealed class FontFaceTests
{
    [Fact]
    public void Metrics_are_fractions_of_the_size()
    {
        var metrics = StandardFonts.Serif.Regular.Metrics;
        Assert.Equal(
            (1.069, 0.293, 0, 0.714, 0.536),
            (metrics.Ascent, metrics.Descent, metrics.LineGap, metrics.CapHeight, metrics.XHeight));
    }

    [Fact]
    public void Italics_lean_to_the_right() => Assert.InRange(StandardFonts.Serif.Italic.Metrics.ItalicAngle, -20, -5);

    [Theory]
    [InlineData(FontStyle.Regular, "NotoSerif")]
    [InlineData(FontStyle.Bold, "NotoSerif-Bold")]
    [InlineData(FontStyle.Italic, "NotoSerif-Italic")]
    [InlineData(FontStyle.BoldItalic, "NotoSerif-BoldItalic")]
    public void A_family_has_a_face_for_every_style(FontStyle style, string name) =>
        Assert.StartsWith(name, StandardFonts.Serif[style].PostScriptName, StringComparison.Ordinal);

    [Fact]
    public void A_face_knows_what_people_call_it() => Assert.Equal("Noto Serif", StandardFonts.Serif.Bold.FamilyName);

    [Theory]
    [InlineData('Z', true)]
    [InlineData('я', true)]
    [InlineData('ё', true)]
    [InlineData('中', false)]
    [InlineData(0x10FFFF, false)]
    [InlineData(-1, false)]
    [InlineData(int.MaxValue, false)]
    public void Serif_covers_Latin_and_Cyrillic(int codePoint, bool covered) =>
        Assert.Equal(covered, StandardFonts.Serif.Regular.Covers(codePoint));

    [Fact]
    public void Characters_beyond_the_basic_plane_are_found() => Assert.True(StandardFonts.Fallback.Regular.Covers(0x10400));

    [Fact]
    public void Advances_are_in_font_units() =>
        Assert.Equal(260, StandardFonts.Serif.Regular.AdvanceOf(StandardFonts.Serif.Regular.GlyphFor(' ')));

    [Fact]
    public void A_glyph_outside_the_face_has_no_width() => Assert.Equal(0, StandardFonts.Serif.Regular.AdvanceOf(ushort.MaxValue));

    [Fact]
    public void A_stack_takes_the_first_face_that_has_a_character() =>
        Assert.Same(StandardFonts.Fallback.Regular, StandardFonts.Text.FaceFor('中', FontStyle.Bold));

    [Fact]
    public void A_stack_has_no_face_for_a_character_that_no_font_has() => Assert.Null(StandardFonts.Text.FaceFor(0x1F600, FontStyle.Regular));

    [Fact]
    public void A_stack_needs_a_family() => Assert.Throws<ArgumentOutOfRangeException>(() => new FontStack([]));
}
