using System.Collections.Immutable;

namespace Dossier.Typesetting.Fonts;

/// <summary>Other forms of single glyphs (GSUB, lookup type 1), such as tabular figures: all lookups of some features folded into one table.</summary>
internal sealed class SingleSubstitutions
{
    private const int SingleSubstitution = 1;

    /// <summary>More than any font has glyphs; overlapping ranges of a broken one end here.</summary>
    private const int MostGlyphs = 1 << 16;
    private readonly Dictionary<ushort, ushort> forms = [];

    public SingleSubstitutions(ImmutableArray<Lookup> lookups, int glyphCount)
    {
        foreach (var lookup in lookups)
        {
            var step = new Dictionary<ushort, ushort>();
            foreach (var (type, table) in lookup.Subtables)
            {
                if (type == SingleSubstitution)
                    Read(table, glyphCount, step);
            }

            Fold(step);
        }
    }

    public ushort Of(ushort glyph) => forms.Count == 0 ? glyph : forms.GetValueOrDefault(glyph, glyph);

    private static void Read(FontTable table, int glyphCount, Dictionary<ushort, ushort> step)
    {
        var index = 0;
        foreach (var glyph in GlyphSets.Covered(table.Slice(table.U16(2), int.MaxValue), MostGlyphs))
        {
            var form = table.U16(0) == 1 ? (ushort)(glyph + table.U16(4)) : table.U16(6 + 2 * index);
            if (form != 0 && form < glyphCount && (table.U16(0) == 1 || index < table.U16(4)))
                step.TryAdd(glyph, form);
            index++;
        }
    }

    /// <summary>A later lookup works on what the earlier ones gave.</summary>
    private void Fold(Dictionary<ushort, ushort> step)
    {
        foreach (var glyph in forms.Keys.ToArray())
            forms[glyph] = step.GetValueOrDefault(forms[glyph], forms[glyph]);
        foreach (var (glyph, form) in step)
            forms.TryAdd(glyph, form);
    }
}
