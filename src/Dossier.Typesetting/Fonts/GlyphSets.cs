namespace Dossier.Typesetting.Fonts;

/// <summary>The two ways in which OpenType tables name sets of glyphs.</summary>
internal static class GlyphSets
{
    /// <summary>Place of a glyph in a coverage table, or -1.</summary>
    public static int CoverageIndex(FontTable coverage, int glyph) => coverage.U16(0) switch
    {
        1 => IndexInList(coverage, glyph),
        2 when RangeOf(coverage, glyph) is >= 0 and var range => coverage.U16(range + 4) + glyph - coverage.U16(range),
        _ => -1,
    };

    /// <summary>Class of a glyph in a class definition table; 0 for glyphs it does not name.</summary>
    public static int ClassOf(FontTable classes, int glyph)
    {
        if (classes.U16(0) == 1)
            return glyph >= classes.U16(2) && glyph < classes.U16(2) + classes.U16(4) ? classes.U16(6 + 2 * (glyph - classes.U16(2))) : 0;
        var range = classes.U16(0) == 2 ? RangeOf(classes, glyph) : -1;
        return range < 0 ? 0 : classes.U16(range + 4);
    }

    /// <summary>The glyphs of a coverage table in order, at most <paramref name="limit"/>; ranges may overlap in broken fonts.</summary>
    public static IEnumerable<ushort> Covered(FontTable coverage, int limit)
    {
        var (format, count) = (coverage.U16(0), coverage.U16(2));
        for (var i = 0; i < count && limit > 0 && format is 1 or 2; i++)
        {
            var at = format == 1 ? 4 + 2 * i : 4 + 6 * i;
            int last = coverage.U16(format == 1 ? at : at + 2);
            for (int glyph = coverage.U16(at); glyph <= last && limit-- > 0; glyph++)
                yield return (ushort)glyph;
        }
    }

    private static int IndexInList(FontTable coverage, int glyph)
    {
        var (low, high) = (0, coverage.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var value = coverage.U16(4 + 2 * middle);
            if (value == glyph)
                return middle;
            if (value < glyph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int RangeOf(FontTable table, int glyph)
    {
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = 4 + 6 * middle;
            if (glyph < table.U16(range))
                high = middle - 1;
            else if (glyph > table.U16(range + 2))
                low = middle + 1;
            else
                return range;
        }

        return -1;
    }
}
