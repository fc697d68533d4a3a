using System.Buffers.Binary;
using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Fonts;

public sealed class FontSubsetTests
{
    private static readonly FontFace Face = StandardFonts.Sans.Regular;

    [Fact]
    public void Glyphs_are_numbered_in_the_order_given()
    {
        var (outlines, _) = Open(Subset("AV"));
        Assert.Equal(Face.Outlines[Face.GlyphFor('A')], outlines[1]);
        Assert.Equal(Face.Outlines[Face.GlyphFor('V')], outlines[2][..Face.Outlines[Face.GlyphFor('V')].Length]);
    }

    [Fact]
    public void Parts_of_a_composite_glyph_come_along_under_their_new_numbers()
    {
        var (outlines, count) = Open(Subset("é"));
        Assert.True(count > 3);
        var component = BinaryPrimitives.ReadUInt16BigEndian(outlines[1][12..]);
        Assert.Equal(2, component);
        Assert.NotEqual(0, outlines[component].Length);
    }

    [Fact]
    public void A_glyph_can_stand_in_a_subset_twice()
    {
        var (outlines, count) = Open(Subset("AA"));
        Assert.Equal(3, count);
        Assert.Equal(outlines[1], outlines[2]);
    }

    [Fact]
    public void Widths_are_those_of_the_face()
    {
        var widths = new FontDirectory(Subset("AV"))["hmtx"];
        Assert.Equal(Face.AdvanceOf(Face.GlyphFor('V')), widths.U16(8));
    }

    [Fact]
    public void The_checksum_over_the_whole_file_is_right()
    {
        var subset = Subset("Checksum é");
        var sum = 0u;
        for (var i = 0; i < subset.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(subset.AsSpan(i));
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_subset_is_small() => Assert.InRange(Subset("The quick brown fox jumps over the lazy dog").Length, 1000, 20_000);

    [Fact]
    public void A_composite_that_names_itself_comes_to_an_end()
    {
        var font = FontBytes.Of("Lato-Regular");
        var face = FontFace.Load(font);
        var glyph = face.GlyphFor('é');
        var at = FontBytes.Find(font, "glyf").Table + (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(FontBytes.Find(font, "loca").Table + 4 * glyph));
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(at + 12), glyph);
        Assert.InRange(FontSubset.Make(face, [0, glyph]).Length, 1, font.Length);
    }

    private static byte[] Subset(string text) => FontSubset.Make(Face, text.Select(c => Face.GlyphFor(c)).Prepend((ushort)0));

    private static (GlyphOutlines Outlines, int Count) Open(byte[] subset)
    {
        var font = new FontDirectory(subset);
        var count = font["maxp"].U16(4);
        return (new GlyphOutlines(font["loca"], font["glyf"], longOffsets: true, count), count);
    }
}
