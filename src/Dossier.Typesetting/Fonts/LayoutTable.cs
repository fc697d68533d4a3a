using System.Collections.Immutable;
using System.Text;

namespace Dossier.Typesetting.Fonts;

/// <summary>One subtable of a lookup; extension subtables are resolved.</summary>
internal readonly record struct LookupSubtable(int LookupType, FontTable Table);

/// <summary>A lookup: its subtables are tried in order, the first that fits is applied.</summary>
internal readonly record struct Lookup(int Index, ImmutableArray<LookupSubtable> Subtables);

/// <summary>The common frame of the GSUB and GPOS tables: scripts, features, lookups (OpenType specification, chapter 2).</summary>
/// <param name="table">The table; may be empty.</param>
/// <param name="extensionType">The lookup type that points elsewhere: 7 in GSUB, 9 in GPOS.</param>
internal sealed class LayoutTable(FontTable table, int extensionType)
{
    /// <summary>Real fonts stay far below; a hostile one must not make us read its lists over and over.</summary>
    private const int LongestList = 512;

    /// <summary>The lookups of the named features for a script in its default language, in the order in which they are applied.</summary>
    public ImmutableArray<Lookup> Lookups(Script script, params ReadOnlySpan<string> features)
    {
        var indices = new SortedSet<int>();
        var language = DefaultLanguage(script);
        for (var i = 0; i < Bounded(language.U16(4)); i++)
            AddFeature(language.U16(6 + 2 * i), features, indices);
        if (language.Length > 0 && language.U16(2) != 0xFFFF)
            AddFeature(language.U16(2), features, indices);
        return [.. indices.Select(Read).Where(lookup => !lookup.Subtables.IsEmpty)];
    }

    private FontTable DefaultLanguage(Script script)
    {
        var scripts = From(table, table.U16(4));
        var chosen = FontTable.None;
        foreach (var tag in (ReadOnlySpan<string>)[Scripts.Tag(script), "DFLT", "latn"])
        {
            for (var i = 0; i < Bounded(scripts.U16(0)) && chosen.Length == 0; i++)
            {
                if (HasTag(scripts, 2 + 6 * i, tag))
                    chosen = From(scripts, scripts.U16(6 + 6 * i));
            }
        }

        return From(chosen, chosen.U16(0));
    }

    private void AddFeature(int index, ReadOnlySpan<string> wanted, SortedSet<int> lookups)
    {
        var features = From(table, table.U16(6));
        var record = 2 + 6 * index;
        if (index >= features.U16(0) || !HasAnyTag(features, record, wanted))
            return;
        var feature = From(features, features.U16(record + 4));
        for (var i = 0; i < Bounded(feature.U16(2)); i++)
            lookups.Add(feature.U16(4 + 2 * i));
    }

    private Lookup Read(int index)
    {
        var list = From(table, table.U16(8));
        if (index >= list.U16(0))
            return new Lookup(index, []);
        var lookup = From(list, list.U16(2 + 2 * index));
        var subtables = ImmutableArray.CreateBuilder<LookupSubtable>();
        for (var i = 0; i < Bounded(lookup.U16(4)); i++)
            subtables.Add(Resolve(lookup.U16(0), From(lookup, lookup.U16(6 + 2 * i))));
        return new Lookup(index, subtables.ToImmutable());
    }

    private LookupSubtable Resolve(int type, FontTable subtable) =>
        type == extensionType
            ? new LookupSubtable(subtable.U16(2), subtable.Slice(subtable.Offset32(4), int.MaxValue))
            : new LookupSubtable(type, subtable);

    private static int Bounded(int count) => Math.Min(count, LongestList);

    /// <summary>What an offset leads to; offset 0 means "not there".</summary>
    private static FontTable From(FontTable origin, int offset) => offset == 0 ? FontTable.None : origin.Slice(offset, int.MaxValue);

    private static bool HasAnyTag(FontTable table, int offset, ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (HasTag(table, offset, tag))
                return true;
        }

        return false;
    }

    private static bool HasTag(FontTable table, int offset, string tag) =>
        Encoding.Latin1.GetString(table.Slice(offset, 4).Bytes).Equals(tag, StringComparison.Ordinal);
}
