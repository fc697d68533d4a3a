using System.Collections.Immutable;
using System.Numerics;

namespace Dossier.Typesetting.Fonts;

/// <summary>Kerning from pair adjustment lookups (GPOS, lookup type 2, formats 1 and 2).</summary>
internal sealed class PairKerning(ImmutableArray<Lookup> lookups)
{
    private const int PairAdjustment = 2;
    private const int XAdvance = 4;

    public bool IsEmpty => lookups.IsEmpty;

    /// <summary>By how many font units the second glyph moves away from the first; negative where it moves closer.</summary>
    public int Between(ushort left, ushort right)
    {
        var sum = 0;
        foreach (var lookup in lookups)
            sum += Apply(lookup, left, right);
        return sum;
    }

    private static int Apply(Lookup lookup, ushort left, ushort right)
    {
        foreach (var (type, table) in lookup.Subtables)
        {
            if (type != PairAdjustment || GlyphSets.CoverageIndex(table.Slice(table.U16(2), int.MaxValue), left) is not (>= 0 and var index))
                continue;
            var adjustment = table.U16(0) == 1 ? InPairs(table, index, right) : InClasses(table, left, right);
            if (adjustment is { } value)
                return value;
        }

        return 0;
    }

    private static int? InPairs(FontTable table, int index, ushort right)
    {
        var pairs = index < table.U16(8) ? table.Slice(table.U16(10 + 2 * index), int.MaxValue) : FontTable.None;
        var size = 2 + ValueSize(table);
        var (low, high) = (0, pairs.U16(0) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = 2 + size * middle;
            var second = pairs.U16(record);
            if (second == right)
                return Advance(table, pairs, record + 2);
            if (second < right)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private static int? InClasses(FontTable table, ushort left, ushort right)
    {
        var first = GlyphSets.ClassOf(table.Slice(table.U16(8), int.MaxValue), left);
        var second = GlyphSets.ClassOf(table.Slice(table.U16(10), int.MaxValue), right);
        return table.U16(0) == 2 && first < table.U16(12) && second < table.U16(14)
            ? Advance(table, table, 16 + (first * table.U16(14) + second) * ValueSize(table))
            : null;
    }

    /// <summary>The x advance in the first of a pair's two value records; its fields are those whose bits the format has set, in order.</summary>
    private static int Advance(FontTable subtable, FontTable values, int record)
    {
        int format = subtable.U16(4);
        return (format & XAdvance) == 0 ? 0 : values.I16(record + 2 * BitOperations.PopCount((uint)format & (XAdvance - 1)));
    }

    private static int ValueSize(FontTable subtable) =>
        2 * (BitOperations.PopCount(subtable.U16(4)) + BitOperations.PopCount(subtable.U16(6)));
}
