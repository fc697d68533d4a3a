namespace Dossier.Typesetting.Fonts;

/// <summary>From characters to glyphs (cmap table, formats 4 and 12), unpacked into pages of 256 for constant-time lookup.</summary>
internal sealed class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>Unicode has 1,114,112 code points; a map that assigns more often than twice for each was made to waste time.</summary>
    private const int MostAssignments = 2 * LastCodePoint;
    private readonly ushort[]?[] pages = new ushort[(LastCodePoint >> 8) + 1][];
    private readonly int glyphCount;
    private int assignments;

    /// <exception cref="FontException">The font has no Unicode character map of a known format.</exception>
    public CharacterMap(FontTable cmap, int glyphCount)
    {
        cmap.Require(4, "cmap");
        this.glyphCount = glyphCount;
        var subtable = BestSubtable(cmap);
        if (subtable.U16(0) == 12)
            ReadSegmentedCoverage(subtable);
        else
            ReadSegmentMapping(subtable);
    }

    public ushort this[int codePoint] =>
        (uint)codePoint <= LastCodePoint && pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : (ushort)0;

    private static FontTable BestSubtable(FontTable cmap)
    {
        var best = FontTable.None;
        for (var i = 0; i < cmap.U16(2); i++)
        {
            var record = 4 + 8 * i;
            var candidate = cmap.Slice(cmap.Offset32(record + 4), int.MaxValue);
            var unicode = (cmap.U16(record), cmap.U16(record + 2)) is (0, not 5) or (3, 1 or 10);
            if (unicode && candidate.U16(0) is 4 or 12 && candidate.U16(0) > best.U16(0))
                best = candidate;
        }

        return best.Length > 0 ? best : throw new FontException("The font has no Unicode character map of format 4 or 12.");
    }

    private void ReadSegmentedCoverage(FontTable table)
    {
        var groups = Math.Min(table.Offset32(12), table.Length / 12);
        for (var i = 0; i < groups; i++)
        {
            var group = 16 + 12 * i;
            var (first, last, glyph) = (table.U32(group), Math.Min(table.U32(group + 4), LastCodePoint), table.U32(group + 8));
            for (var codePoint = first; codePoint <= last && glyph + (codePoint - first) < glyphCount; codePoint++)
                Assign((int)codePoint, (int)(glyph + (codePoint - first)));
        }
    }

    private void ReadSegmentMapping(FontTable table)
    {
        var segments = table.U16(6) / 2;
        var (ends, starts) = (14, 16 + 2 * segments);
        var (deltas, rangeOffsets) = (starts + 2 * segments, starts + 4 * segments);
        for (var i = 0; i < segments; i++)
        {
            var (first, last, delta) = (table.U16(starts + 2 * i), table.U16(ends + 2 * i), table.U16(deltas + 2 * i));
            var rangeAt = rangeOffsets + 2 * i;
            var range = table.U16(rangeAt);
            for (int codePoint = first; codePoint <= last && codePoint != 0xFFFF; codePoint++)
                Assign(codePoint, SegmentGlyph(table, codePoint, delta, range, rangeAt + range + 2 * (codePoint - first)));
        }
    }

    private static int SegmentGlyph(FontTable table, int codePoint, int delta, int range, int glyphAt)
    {
        if (range == 0)
            return (codePoint + delta) & 0xFFFF;
        var glyph = table.U16(glyphAt);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private void Assign(int codePoint, int glyph)
    {
        if (++assignments > MostAssignments)
            throw new FontException("The font's character map repeats itself.");
        if (glyph > 0 && glyph < glyphCount)
            (pages[codePoint >> 8] ??= new ushort[256])[codePoint & 0xFF] = (ushort)glyph;
    }
}
