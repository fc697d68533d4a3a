using System.Buffers.Binary;
using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Fonts;

public sealed class BrokenFontTests
{
    private static readonly string[] Tables = ["head", "hhea", "hmtx", "maxp", "OS/2", "post", "name", "cmap", "loca", "glyf", "GPOS", "GSUB"];

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "no directory table" },
        { [0, 1, 0, 0], "directory table is cut short" },
        { "This is no font, but a text."u8.ToArray(), "not a TrueType font" },
        { "OTTO........"u8.ToArray(), "PostScript outlines" },
        { "ttcf........"u8.ToArray(), "collection" },
        { FontBytes.Without(FontBytes.Of("Lato-Regular"), "head"), "no head table" },
        { FontBytes.Without(FontBytes.Of("Lato-Regular"), "cmap"), "no cmap table" },
        { FontBytes.Without(FontBytes.Of("Lato-Regular"), "glyf"), "no glyf table" },
        { FontBytes.Without(FontBytes.Of("Lato-Regular"), "hmtx"), "no hmtx table" },
        { FontBytes.With(FontBytes.Of("Lato-Regular"), "head", 18, 1), "1 units to the em" },
        { FontBytes.With(FontBytes.Of("Lato-Regular"), "maxp", 4, 0), "no glyphs" },
        { FontBytes.With(FontBytes.Of("Lato-Regular"), "maxp", 4, 0xFFFF), "loca table is cut short" },
        { FontBytes.With(FontBytes.Of("Lato-Regular"), "hhea", 34, 0), "count of glyph widths" },
        { FontBytes.With(FontBytes.Of("Lato-Regular"), "cmap", 2, 0), "no Unicode character map" },
        { FontBytes.With(FontBytes.Of("Lato-Regular"), "OS/2", 8, 2), "forbid embedding" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void A_font_that_cannot_be_used_is_refused_in_a_sentence(byte[] font, string reason)
    {
        var message = Assert.Throws<FontException>(() => FontFace.Load(font)).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_without_rules_for_kerning_and_forms_is_used_without()
    {
        var bare = FontBytes.Without(FontBytes.Without(FontBytes.Without(FontBytes.Of("Lato-Regular"), "GPOS"), "GSUB"), "kern");
        var stack = new FontStack(FontFamily.Of(FontFace.Load(bare)));
        Assert.Equal(
            Shaper.Measure("AVATAR fi", stack, FontStyle.Regular, 10, FontFeatures.None),
            Shaper.Measure("AVATAR fi", stack, FontStyle.Regular, 10, FontFeatures.Text | FontFeatures.TabularFigures));
    }

    /// <summary>Whatever is damaged, the font is refused or used: no other exception, no endless loop.</summary>
    [Fact]
    public void Changed_bytes_never_do_more_than_get_a_font_refused()
    {
        var whole = FontBytes.Of("Lato-Regular");
        var random = new Sequence(20240408);
        for (var round = 0; round < 240; round++)
        {
            var font = (byte[])whole.Clone();
            var start = round % 13 == 12 ? 0 : FontBytes.Find(font, Tables[round % 13]).Table;
            for (var change = 0; change <= round % 5; change++)
                font[start + random.Below(round % 2 == 0 ? 64 : 2048)] = (byte)random.Below(256);
            Use(font);
        }
    }

    [Fact]
    public void A_font_cut_short_never_does_more_than_get_refused()
    {
        var whole = FontBytes.Of("NotoSerif-Regular");
        for (var length = 0; length < whole.Length; length += whole.Length / 60)
            Use(whole[..length]);
    }

    [Fact]
    public void Lists_that_claim_to_be_endless_are_read_as_far_as_is_reasonable()
    {
        var font = FontBytes.Of("Lato-Regular");
        foreach (var tag in (ReadOnlySpan<string>)["GPOS", "GSUB"])
            font.AsSpan(FontBytes.Find(font, tag).Table + 10, 4000).Fill(0xFF);
        Use(font);
    }

    [Fact]
    public void An_index_that_makes_huge_outlines_does_not_make_a_huge_subset()
    {
        var font = FontBytes.Of("Lato-Regular");
        var index = font.AsSpan(FontBytes.Find(font, "loca").Table);
        for (var glyph = 0; glyph < 3026; glyph++)
            BinaryPrimitives.WriteInt32BigEndian(index[(4 * glyph)..], glyph % 2 == 0 ? 0 : 470_000);
        var subset = FontSubset.Make(FontFace.Load(font), Enumerable.Range(0, 3000).Select(glyph => (ushort)glyph));
        Assert.InRange(subset.Length, 1, font.Length);
    }

    private static void Use(byte[] font)
    {
        try
        {
            var face = FontFace.Load(font);
            var stack = new FontStack(FontFamily.Of(face), StandardFonts.Fallback);
            foreach (var run in Shaper.Shape("AVATAR office Кёльн 1234 ½ é", stack, FontStyle.Regular, 11, (FontFeatures)0x7F))
                FontSubset.Make(run.Face, run.Glyphs.Select(glyph => glyph.Id));
        }
        catch (FontException refused)
        {
            Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A sequence of numbers that look random and are the same in every run (xorshift).</summary>
    private sealed class Sequence(uint state)
    {
        public int Below(int limit)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)limit);
        }
    }
}
