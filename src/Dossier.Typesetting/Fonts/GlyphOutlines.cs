namespace Dossier.Typesetting.Fonts;

/// <summary>The outlines of a face, as bytes (loca and glyf tables).</summary>
internal sealed class GlyphOutlines
{
    /// <summary>Far more than any drawn glyph takes; a broken index must not make one of the whole table.</summary>
    private const int LongestOutline = 1 << 16;
    private readonly FontTable loca;
    private readonly FontTable glyf;
    private readonly bool longOffsets;

    /// <exception cref="FontException">The index of outlines is missing or too short.</exception>
    public GlyphOutlines(FontTable loca, FontTable glyf, bool longOffsets, int glyphCount)
    {
        loca.Require((glyphCount + 1) * (longOffsets ? 4 : 2), "loca");
        glyf.Require(1, "glyf");
        this.loca = loca;
        this.glyf = glyf;
        this.longOffsets = longOffsets;
    }

    /// <summary>The outline of a glyph; empty for blanks, and for outlines that do not lie within the table or are absurdly long.</summary>
    public ReadOnlySpan<byte> this[ushort glyph]
    {
        get
        {
            var (from, to) = (OffsetOf(glyph), OffsetOf(glyph + 1));
            return from < to && to <= glyf.Length && to - from <= LongestOutline ? glyf.Slice((int)from, (int)(to - from)).Bytes : [];
        }
    }

    private uint OffsetOf(int glyph) => longOffsets ? loca.U32(4 * glyph) : 2u * loca.U16(2 * glyph);
}
