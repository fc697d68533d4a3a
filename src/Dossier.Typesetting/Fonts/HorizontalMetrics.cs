namespace Dossier.Typesetting.Fonts;

/// <summary>Advance widths and left side bearings in font units (hmtx table).</summary>
internal sealed class HorizontalMetrics
{
    private readonly ushort[] advances;
    private readonly short[] bearings;

    /// <exception cref="FontException">The table is missing or too short.</exception>
    public HorizontalMetrics(FontTable hmtx, int metricCount, int glyphCount)
    {
        if (metricCount < 1 || metricCount > glyphCount)
            throw new FontException("The font's count of glyph widths does not fit its glyphs.");
        hmtx.Require(4 * metricCount, "hmtx");
        advances = new ushort[glyphCount];
        bearings = new short[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            advances[glyph] = hmtx.U16(4 * Math.Min(glyph, metricCount - 1));
            bearings[glyph] = hmtx.I16(glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount));
        }
    }

    public ushort Advance(ushort glyph) => glyph < advances.Length ? advances[glyph] : (ushort)0;

    public short Bearing(ushort glyph) => glyph < bearings.Length ? bearings[glyph] : (short)0;
}
