namespace Dossier.Typesetting.Fonts;

/// <summary>The numbers that describe a face as a whole (head, hhea, maxp, OS/2 and post tables), in font units.</summary>
internal sealed class FaceHeader
{
    private const int RestrictedLicense = 0x0002;
    private readonly FontTable os2;
    private readonly FontTable post;

    /// <exception cref="FontException">A table is missing or too short, or states what cannot be.</exception>
    public FaceHeader(FontDirectory font)
    {
        var (head, hhea, maxp) = (font["head"], font["hhea"], font["maxp"]);
        (os2, post) = (font["OS/2"], font["post"]);
        head.Require(54, "head");
        hhea.Require(36, "hhea");
        maxp.Require(6, "maxp");
        UnitsPerEm = head.U16(18);
        Bounds = (head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        LongOffsets = head.I16(50) != 0;
        MetricCount = hhea.U16(34);
        GlyphCount = maxp.U16(4);
        IsFixedPitch = post.U32(12) != 0;
        RequirePlausible();
        Metrics = ReadMetrics(hhea);
    }

    public int UnitsPerEm { get; }

    public (int Left, int Bottom, int Right, int Top) Bounds { get; }

    public bool LongOffsets { get; }

    public int MetricCount { get; }

    public int GlyphCount { get; }

    public bool IsFixedPitch { get; }

    public FontMetrics Metrics { get; }

    /// <summary>Weight from 1 to 1000; 400 is normal.</summary>
    public int Weight => os2.U16(4) is > 0 and <= 1000 and var weight ? weight : 400;

    private void RequirePlausible()
    {
        if (UnitsPerEm is < 16 or > 16384)
            throw new FontException($"The font has {UnitsPerEm} units to the em; 16 to 16384 are possible.");
        if (GlyphCount == 0)
            throw new FontException("The font has no glyphs.");
        if ((os2.U16(8) & 0xF) == RestrictedLicense)
            throw new FontException("The font's licence flags forbid embedding it.");
    }

    private FontMetrics ReadMetrics(FontTable hhea)
    {
        double em = UnitsPerEm;
        var (ascent, descent, gap) = VerticalExtent(hhea);
        var hasHeights = os2.U16(0) >= 2;
        return new FontMetrics(
            ascent / em,
            -descent / em,
            Math.Max(0, gap) / em,
            hasHeights && os2.I16(88) > 0 ? os2.I16(88) / em : 0.7,
            hasHeights && os2.I16(86) > 0 ? os2.I16(86) / em : 0.5,
            post.Length == 0 ? 0.1 : -post.I16(8) / em,
            post.I16(10) > 0 ? post.I16(10) / em : 0.05,
            post.I16(4) + (post.U16(6) / 65536.0));
    }

    /// <summary>As browsers and office programs choose: the hhea values, or where those are 0 the typographic ones of OS/2.</summary>
    private (int Ascent, int Descent, int Gap) VerticalExtent(FontTable hhea) =>
        hhea.I16(4) != 0 || hhea.I16(6) != 0
            ? (hhea.I16(4), Math.Min(hhea.I16(6), (short)0), hhea.I16(8))
            : (os2.I16(68), Math.Min(os2.I16(70), (short)0), os2.I16(72));
}
