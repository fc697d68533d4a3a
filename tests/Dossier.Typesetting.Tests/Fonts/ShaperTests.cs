using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Fonts;

public sealed class ShaperTests
{
    private const FontFeatures Plain = FontFeatures.None;

    /// <summary>Widths at 1000 points that HarfBuzz gives (measured in Chromium with the same font files and features).</summary>
    public static TheoryData<string, FontFeatures, string, double> MeasuredByHarfBuzz => new()
    {
        { "serif", FontFeatures.Text, "AVATAR To Wave, “Tyre” P.A.", 13636 },
        { "serif", Plain, "AVATAR To Wave, “Tyre” P.A.", 14156 },
        { "serif", FontFeatures.Text, "The office’s first efficient plan – fjord", 17381 },
        { "serif", Plain, "The office’s first efficient plan – fjord", 17569 },
        { "serif", FontFeatures.Text, "Китайско-российское партнёрство ГАТУ. Т.", 21482 },
        { "serif", FontFeatures.Text, "Γεια ΑΥΤΟ", 4827 },
        { "serif", FontFeatures.Text, "f\u200Ci fi ffi fl", 3796 },
        { "serif", FontFeatures.Text | FontFeatures.OldStyleFigures, "1234567890", 5790 },
        { "serif", FontFeatures.Text | FontFeatures.Superiors, "1234567890", 4000 },
        { "sans", FontFeatures.Text, "AVATAR To Wave, “Tyre” P.A.", 12665.5 },
        { "sans", Plain, "AVATAR To Wave, “Tyre” P.A.", 13388.5 },
        { "sans", FontFeatures.Text, "The office’s first efficient plan – fjord", 16018 },
        { "sans", FontFeatures.Text, "Китайско-российское партнёрство ГАТУ. Т.", 19772 },
        { "sans", FontFeatures.Text, "Yo. Vá Té W. r. ‘A’ L’", 8261 },
        { "sans", FontFeatures.Text | FontFeatures.OldStyleFigures, "1234567890", 5400 },
        { "sans", FontFeatures.Text | FontFeatures.Superiors, "1234567890", 3340 },
    };

    [Theory]
    [MemberData(nameof(MeasuredByHarfBuzz))]
    public void Text_is_as_wide_as_HarfBuzz_makes_it(string family, FontFeatures features, string text, double width)
    {
        var stack = new FontStack(family == "serif" ? StandardFonts.Serif : StandardFonts.Sans);
        Assert.Equal(width, Shaper.Measure(text, stack, FontStyle.Regular, 1000, features), 0.6);
    }

    [Fact]
    public void A_font_with_only_the_old_kerning_table_is_kerned_by_it()
    {
        var old = new FontStack(FontFamily.Of(FontFace.Load(FontBytes.Without(FontBytes.Of("Lato-Regular"), "GPOS"))));
        var modern = new FontStack(StandardFonts.Sans);
        Assert.Equal(
            Shaper.Measure("AVATAR To", modern, FontStyle.Regular, 1000, FontFeatures.Kerning),
            Shaper.Measure("AVATAR To", old, FontStyle.Regular, 1000, FontFeatures.Kerning));
    }

    [Fact]
    public void A_ligature_stands_for_all_its_letters()
    {
        var glyphs = Glyphs("office");
        Assert.Equal([(0, 1), (1, 3), (4, 1), (5, 1)], glyphs.Select(glyph => (glyph.TextStart, (int)glyph.TextLength)));
    }

    [Fact]
    public void A_ligature_reaches_across_a_soft_hyphen() => Assert.Equal((0, 3), (Glyphs("f\u00ADi")[0].TextStart, Glyphs("f\u00ADi")[0].TextLength));

    [Fact]
    public void A_zero_width_non_joiner_keeps_letters_apart() => Assert.Equal(2, Glyphs("f\u200Ci").Length);

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u200B")]
    [InlineData("\u2060")]
    [InlineData("\uFEFF")]
    [InlineData("\uFE0F")]
    [InlineData("\u202E")]
    [InlineData("\u0007")]
    public void Invisible_characters_give_no_glyph(string invisible) => Assert.Empty(Glyphs(invisible));

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("\u2028")]
    public void Other_spaces_are_as_wide_as_a_space(string space) => Assert.Equal(Width(" "), Width(space));

    [Theory]
    [InlineData("\u2009")]
    [InlineData("\u202F")]
    [InlineData("\u2007")]
    [InlineData("\u3000")]
    public void Special_spaces_have_a_width_and_no_box(string space)
    {
        var glyph = Assert.Single(Glyphs(space));
        Assert.NotEqual(0, glyph.Id);
        Assert.True(glyph.Advance > 0);
    }

    [Fact]
    public void A_thin_space_that_the_fonts_lack_is_a_fifth_of_an_em()
    {
        var droid = new FontStack(StandardFonts.Fallback);
        Assert.False(StandardFonts.Fallback.Regular.Covers(0x202F));
        Assert.Equal(20, Shaper.Measure("\u202F", droid, FontStyle.Regular, 100, Plain), 0.5);
    }

    [Fact]
    public void A_non_breaking_hyphen_is_drawn_as_a_hyphen() => Assert.NotEqual(0, Assert.Single(Glyphs("\u2011")).Id);

    [Fact]
    public void A_new_run_begins_where_the_face_changes()
    {
        var runs = Shaper.Shape("Си 中国 x", StandardFonts.Text, FontStyle.Regular, 10, FontFeatures.Text);
        Assert.Equal([("Noto Serif", 0), ("Droid Sans Fallback", 3), ("Noto Serif", 5)], runs.Select(run => (run.Face.FamilyName, run.Glyphs[0].TextStart)));
    }

    [Fact]
    public void A_surrogate_pair_is_one_glyph() => Assert.Equal(2, Assert.Single(Glyphs("\U00010400")).TextLength);

    [Fact]
    public void Half_a_surrogate_pair_is_drawn_as_a_replacement() => Assert.Equal(1, Assert.Single(Glyphs("\uD800")).TextLength);

    [Fact]
    public void A_character_that_no_font_has_is_a_box() => Assert.Equal((0, 2), (Glyphs("😀")[0].Id, Glyphs("😀")[0].TextLength));

    [Fact]
    public void Characters_that_no_font_has_are_named_once_and_in_order() =>
        Assert.Equal<int>([0x1F600, 0x1F680], Shaper.MissingCharacters("🚀 to 😀 and 🚀", StandardFonts.Text, FontStyle.Bold));

    [Fact]
    public void The_hyphen_at_a_line_end_looks_like_one_and_reads_as_a_soft_hyphen()
    {
        var hyphen = Shaper.Hyphen(StandardFonts.Text, FontStyle.Italic, 10);
        Assert.Equal("\u00AD", hyphen.Text);
        Assert.True(hyphen.Width > 2);
    }

    [Fact]
    public void Tabular_figures_are_of_one_width()
    {
        var widths = "0123456789".Select(figure => Shaper.Measure([figure], StandardFonts.Display, FontStyle.Regular, 10, FontFeatures.TabularFigures));
        Assert.Single(widths.Distinct());
    }

    [Fact]
    public void Small_capitals_are_other_glyphs() =>
        Assert.NotEqual(Glyphs("nato")[0].Id, Shaper.Shape("nato", StandardFonts.Text, FontStyle.Regular, 10, FontFeatures.SmallCapitals)[0].Glyphs[0].Id);

    [Theory]
    [InlineData("123", FontFeatures.Superiors, true)]
    [InlineData("12я", FontFeatures.Superiors, false)]
    [InlineData("中", FontFeatures.Superiors, false)]
    [InlineData("nato", FontFeatures.SmallCapitals, true)]
    public void A_face_says_whether_it_has_the_forms_asked_for(string text, FontFeatures feature, bool has) =>
        Assert.Equal(has, Shaper.Supports(text, StandardFonts.Serif.Regular, feature));

    [Fact]
    public void Threads_can_share_fonts()
    {
        var expected = Width("AVATAR office Китай 中国");
        var widths = new double[64];
        Parallel.For(0, widths.Length, i => widths[i] = Width("AVATAR office Китай 中国"));
        Assert.All(widths, width => Assert.Equal(expected, width));
    }

    private static Glyph[] Glyphs(string text) =>
        [.. Shaper.Shape(text, StandardFonts.Text, FontStyle.Regular, 10, FontFeatures.Text).SelectMany(run => run.Glyphs)];

    private static double Width(string text) => Shaper.Measure(text, StandardFonts.Text, FontStyle.Regular, 10, FontFeatures.Text);
}
