using System.Runtime.InteropServices;

namespace Dossier.Typesetting.Layout.Lines;

/// <summary>
/// Breaks a paragraph where the whole of it looks best: the total-fit algorithm of Knuth and Plass (1981), three attempts from strict to
/// desperate. A breaker keeps its working memory from one paragraph to the next, so it belongs to one thread.
/// </summary>
internal sealed class LineBreaker
{
    // a longer paragraph is broken in stretches of this many items, so that memory stays bounded
    private const int Stretch = 12_000;

    private readonly BreakSearch search = new();

    /// <summary>
    /// The ends of the lines. The items must end with <see cref="Item.End"/>. There is always a result: where nothing fits,
    /// the last attempt sets lines as loose as need be, and a box wider than its line stands alone on it.
    /// </summary>
    public List<LineEnd> Break(List<Item> items, LineSettings settings)
    {
        var ends = new List<LineEnd>();
        var all = CollectionsMarshal.AsSpan(items);
        int start = 0;
        while (all.Length - start > Stretch)
        {
            int before = ends.Count;
            start = BreakStretch(all[start..(start + Stretch)], start, settings, ends);
            if (ends.Count == before)
                break;
        }
        BreakRest(all[start..], start, settings, ends);
        return ends;
    }

    private void BreakRest(ReadOnlySpan<Item> items, int offset, LineSettings settings, List<LineEnd> ends)
    {
        if (items.Length > 0)
            search.Run(items, settings, ends.Count, HyphensBefore(ends), offset, ends);
    }

    // the last lines of a stretch were chosen without knowing what follows: all but them are kept
    private int BreakStretch(ReadOnlySpan<Item> items, int offset, LineSettings settings, List<LineEnd> ends)
    {
        int before = ends.Count;
        search.Run(items, settings, before, HyphensBefore(ends), offset, ends);
        int keep = Math.Max(before + 1, ends.Count - 4);
        ends.RemoveRange(keep, ends.Count - keep);
        return BreakSearch.AfterBreak(items, ends[^1].Item - offset) + offset;
    }

    private static int HyphensBefore(List<LineEnd> ends)
    {
        int count = 0;
        for (int i = ends.Count - 1; i >= 0 && ends[i].Hyphenated; i--)
            count++;
        return count;
    }
}
