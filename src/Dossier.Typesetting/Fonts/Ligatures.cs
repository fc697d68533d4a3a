using System.Collections.Immutable;

namespace Dossier.Typesetting.Fonts;

/// <summary>Glyphs that stand for several (GSUB, lookup type 4).</summary>
internal sealed class Ligatures
{
    private const int LigatureSubstitution = 4;
    private const int LongestLigature = 16;
    private const int MostLigatures = 1 << 14;
    private readonly Dictionary<ushort, List<Ligature>> byFirst = [];
    private readonly bool[] first;
    private int count;

    public Ligatures(ImmutableArray<Lookup> lookups, int glyphCount)
    {
        first = new bool[glyphCount];
        foreach (var lookup in lookups)
        {
            foreach (var (type, table) in lookup.Subtables)
            {
                if (type == LigatureSubstitution && table.U16(0) == 1)
                    Read(table, glyphCount);
            }
        }
    }

    /// <summary>Whether any ligature begins with the glyph.</summary>
    public bool BeginWith(ushort glyph) => first[glyph];

    /// <summary>The ligature that the glyphs begin with, and how many of them it takes; null where there is none.</summary>
    public (ushort Glyph, int Length)? Match(ReadOnlySpan<ushort> glyphs)
    {
        if (!byFirst.TryGetValue(glyphs[0], out var ligatures))
            return null;
        foreach (var ligature in ligatures)
        {
            if (glyphs[1..].StartsWith(ligature.Rest))
                return (ligature.Glyph, 1 + ligature.Rest.Length);
        }

        return null;
    }

    private void Read(FontTable table, int glyphCount)
    {
        var index = 0;
        foreach (var glyph in GlyphSets.Covered(table.Slice(table.U16(2), int.MaxValue), table.U16(4)))
        {
            var set = table.Slice(table.U16(6 + 2 * index++), int.MaxValue);
            for (var i = 0; i < set.U16(0) && count < MostLigatures; i++, count++)
                Enter(glyph, set.Slice(set.U16(2 + 2 * i), int.MaxValue), glyphCount);
        }
    }

    private void Enter(ushort initial, FontTable ligature, int glyphCount)
    {
        var (glyph, length) = (ligature.U16(0), ligature.U16(2));
        if (glyph == 0 || glyph >= glyphCount || initial >= glyphCount || length is < 2 or > LongestLigature)
            return;
        var rest = new ushort[length - 1];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = ligature.U16(4 + 2 * i);
        first[initial] = true;
        if (!byFirst.TryGetValue(initial, out var ligatures))
            byFirst.Add(initial, ligatures = []);
        ligatures.Add(new Ligature(glyph, rest));
    }

    private sealed record Ligature(ushort Glyph, ushort[] Rest);
}
