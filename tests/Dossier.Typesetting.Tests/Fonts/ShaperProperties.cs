using System.Collections.Immutable;
using Dossier.Typesetting.Fonts;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Typesetting.Tests.Fonts;

public sealed class ShaperProperties
{
    /// <summary>Letters that kern and ligate, other scripts, invisible characters, halves of surrogate pairs.</summary>
    private static readonly Arbitrary<string> Texts = Gen.Elements(
            "A", "V", "f", "i", "l", " ", ".", "é", "e\u0301", "я", "й", "中", "😀", "\u00AD", "\u200C", "\u200B", "\u00A0", "\n", "\uD83D", "\uDE00", "1", "-", "“")
        .ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Measuring_agrees_with_shaping() => Prop.ForAll(Texts, text =>
    {
        var shaped = Shape(text).Sum(run => run.Width);
        var measured = Shaper.Measure(text, StandardFonts.Text, FontStyle.Regular, 11, FontFeatures.Text);
        return Math.Abs(shaped - measured) < 1e-3;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_visible_character_belongs_to_one_glyph_in_order() => Prop.ForAll(Texts, text =>
    {
        var read = string.Concat(Shape(text).SelectMany(run => run.Glyphs).Select(glyph => Characters.Extracted(text.AsSpan(glyph.TextStart, glyph.TextLength))));
        return read == Characters.Extracted(text == "\u00AD" ? "" : text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Slices_put_together_are_the_whole() => Prop.ForAll(Texts, Gen.Choose(0, 20).ToArbitrary(), (text, cut) => Shape(text).All(run =>
    {
        var glyphs = run.Slice(0, cut).Glyphs.AddRange(run.Slice(cut, int.MaxValue).Glyphs);
        return glyphs.SequenceEqual(run.Glyphs);
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void Stretching_widens_by_so_much_for_every_space() => Prop.ForAll(Texts, text => Shape(text).All(run =>
        Math.Abs(run.Stretch(1.5).Width - run.Width - 1.5 * run.CountSpaces()) < 1e-3)).QuickCheckThrowOnFailure();

    private static ImmutableArray<GlyphRun> Shape(string text) => Shaper.Shape(text, StandardFonts.Text, FontStyle.Regular, 11, FontFeatures.Text);
}
