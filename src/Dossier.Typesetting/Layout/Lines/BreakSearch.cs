using System.Runtime.InteropServices;

namespace Dossier.Typesetting.Layout.Lines;

/// <summary>
/// The search for the best breaks of one run of items. Active nodes are feasible line ends from which a line could still start; at every
/// legal break the cheapest way there is kept, one for each fitness class and number of hyphens in a row.
/// </summary>
internal sealed class BreakSearch
{
    private const int Classes = 4;
    private const int MostHyphenRuns = 4;

    private readonly List<Node> nodes = [];
    private readonly List<int> active = [];
    private readonly Candidate[] best = new Candidate[Classes * MostHyphenRuns];
    private double[] widths = [];
    private double[] stretches = [];
    private double[] shrinks = [];

    private LineSettings settings = new() { FirstWidth = 0, Width = 0 };
    private Attempt attempt;
    private int firstLine;

    /// <summary>
    /// Adds the ends of the lines to <paramref name="ends"/>, their items counted from <paramref name="offset"/>. Items that do not end
    /// with a forced break are a part of a paragraph: what follows the last good break is then left over.
    /// </summary>
    /// <param name="items">What to break.</param>
    /// <param name="how">Widths and limits.</param>
    /// <param name="line">The number of the first line, from 0.</param>
    /// <param name="hyphens">How many lines just before it end with hyphens.</param>
    /// <param name="offset">The index of the first item in the paragraph.</param>
    /// <param name="ends">The result.</param>
    public void Run(ReadOnlySpan<Item> items, LineSettings how, int line, int hyphens, int offset, List<LineEnd> ends)
    {
        settings = how;
        firstLine = line;
        Sum(items);
        foreach (var step in Attempt.For(how))
        {
            attempt = step;
            int last = Search(items, Math.Min(hyphens, how.HyphensInARow));
            if (last >= 0)
            {
                Collect(items, last, offset, ends);
                return;
            }
        }
    }

    /// <summary>The first item of the line that follows a break: white space and unused penalties at its start are dropped.</summary>
    public static int AfterBreak(ReadOnlySpan<Item> items, int end)
    {
        int i = end;
        do
            i++;
        while (i < items.Length && items[i].Kind != ItemKind.Box && !(items[i].Kind == ItemKind.Penalty && items[i].Cost <= Item.Forced)
            && !(items[i].Kind == ItemKind.Glue && items[i].Stretch >= Item.Fill));
        return i;
    }

    private void Sum(ReadOnlySpan<Item> items)
    {
        Grow(items.Length + 1);
        double width = 0, stretch = 0, shrink = 0;
        for (int i = 0; i < items.Length; i++)
        {
            (widths[i], stretches[i], shrinks[i]) = (width, stretch, shrink);
            if (items[i].Kind == ItemKind.Penalty)
                continue;
            width += items[i].Width;
            stretch += items[i].Stretch;
            shrink += items[i].Shrink;
        }
        (widths[items.Length], stretches[items.Length], shrinks[items.Length]) = (width, stretch, shrink);
    }

    private void Grow(int length)
    {
        if (widths.Length >= length)
            return;
        length = Math.Max(length, widths.Length * 2);
        (widths, stretches, shrinks) = (new double[length], new double[length], new double[length]);
    }

    private int Search(ReadOnlySpan<Item> items, int hyphens)
    {
        nodes.Clear();
        active.Clear();
        nodes.Add(new Node(-1, FirstOf(items), firstLine, 1, hyphens, 0, -1));
        active.Add(0);
        for (int i = 0; i < items.Length && active.Count > 0; i++)
        {
            if (IsLegal(items, i))
                TryBreak(items, i);
        }
        bool isEnd = items[^1].Kind == ItemKind.Penalty && items[^1].Cost <= Item.Forced;
        return active.Count == 0 || (isEnd && nodes[active[0]].Item != items.Length - 1) ? -1 : Cheapest();
    }

    private static int FirstOf(ReadOnlySpan<Item> items)
    {
        // white space at the very start belongs to the text
        int i = 0;
        while (i < items.Length && items[i].Kind == ItemKind.Penalty && items[i].Cost > Item.Forced)
            i++;
        return i;
    }

    private bool IsLegal(ReadOnlySpan<Item> items, int i) => items[i].Kind switch
    {
        ItemKind.Glue => i > 0 && items[i - 1].Kind == ItemKind.Box,
        ItemKind.Penalty => items[i].Cost < Item.Never && (attempt.Hyphens || !items[i].Flagged || items[i].Width <= 0),
        _ => false,
    };

    private void TryBreak(ReadOnlySpan<Item> items, int i)
    {
        bool forced = items[i].Kind == ItemKind.Penalty && items[i].Cost <= Item.Forced;
        best.AsSpan().Fill(Candidate.None);
        int kept = 0;
        var (rescue, rescueRatio) = (-1, 0.0);
        for (int k = 0; k < active.Count; k++)
        {
            int from = active[k];
            double ratio = RatioOf(items, from, i);
            if (ratio >= -1)
                Consider(items, from, i, ratio);
            else
                (rescue, rescueRatio) = (from, ratio);
            if (ratio >= -1 && !forced)
                active[kept++] = from;
        }
        active.RemoveRange(kept, active.Count - kept);
        Activate(items, i);
        // in the last attempt the text must get through, even too wide
        if (active.Count == 0 && attempt.IsLast && rescue >= 0)
            Rescue(items, rescue, i, rescueRatio);
    }

    private double RatioOf(ReadOnlySpan<Item> items, int from, int i)
    {
        var node = nodes[from];
        int start = Math.Min(node.Start, i);
        double width = widths[i] - widths[start] + (items[i].Kind == ItemKind.Penalty ? items[i].Width : 0);
        double spare = settings.WidthOf(node.Line) - width;
        if (spare >= 0)
        {
            double stretch = stretches[i] - stretches[start] + settings.Rag;
            return stretch > 0 ? spare / stretch : spare < 0.01 ? 0 : Attempt.Endless;
        }
        double shrink = shrinks[i] - shrinks[start];
        return spare > -0.01 ? 0 : shrink > 0 ? spare / shrink : -Attempt.Endless;
    }

    private void Consider(ReadOnlySpan<Item> items, int from, int i, double ratio)
    {
        if (ratio > attempt.Tolerance)
            return;
        var node = nodes[from];
        bool hyphen = items[i].Flagged;
        int hyphens = hyphen ? node.Hyphens + 1 : 0;
        bool tooMany = hyphens > settings.HyphensInARow;
        if (tooMany && !attempt.IsLast)
            return;
        hyphens = Math.Min(hyphens, MostHyphenRuns - 1);
        int fitness = settings.IsRagged ? 1 : Demerits.FitnessOf(ratio);
        double demerits = node.Demerits + DemeritsOf(items, node, i, ratio, fitness, hyphen) + (tooMany ? Demerits.TooManyHyphens : 0);
        ref var rival = ref best[fitness * MostHyphenRuns + hyphens];
        if (demerits < rival.Demerits)
            rival = new Candidate(demerits, from, fitness, hyphens);
    }

    private double DemeritsOf(ReadOnlySpan<Item> items, Node node, int i, double ratio, int fitness, bool hyphen)
    {
        bool isLast = i == items.Length - 1;
        int cost = items[i].Kind == ItemKind.Penalty ? items[i].Cost : 0;
        double sum = Demerits.OfLine(ratio, cost) + Demerits.OfNeighbours(node.Fitness, fitness, node.Hyphens > 0, hyphen, isLast);
        if (isLast && node.Line > 0)
            sum += Demerits.OfSliver(widths[i] - widths[Math.Min(node.Start, i)], settings.Sliver);
        return sum;
    }

    private void Activate(ReadOnlySpan<Item> items, int i)
    {
        foreach (ref readonly var found in best.AsSpan())
        {
            if (found.From >= 0)
                Add(items, i, found);
        }
    }

    private void Add(ReadOnlySpan<Item> items, int i, Candidate found)
    {
        active.Add(nodes.Count);
        nodes.Add(new Node(i, AfterBreak(items, i), nodes[found.From].Line + 1, found.Fitness, found.Hyphens, found.Demerits, found.From));
    }

    private void Rescue(ReadOnlySpan<Item> items, int from, int i, double ratio)
    {
        int hyphens = items[i].Flagged ? Math.Min(nodes[from].Hyphens + 1, MostHyphenRuns - 1) : 0;
        Add(items, i, new Candidate(nodes[from].Demerits + Demerits.OfLine(ratio, 0), from, 0, hyphens));
    }

    private int Cheapest()
    {
        int cheapest = active[0];
        foreach (int candidate in active)
        {
            if (nodes[candidate].Demerits < nodes[cheapest].Demerits)
                cheapest = candidate;
        }
        return cheapest;
    }

    private void Collect(ReadOnlySpan<Item> items, int last, int offset, List<LineEnd> ends)
    {
        int before = ends.Count;
        for (int node = last; nodes[node].Item >= 0; node = nodes[node].Previous)
            ends.Add(new LineEnd(nodes[node].Item + offset, items[nodes[node].Item].Flagged));
        CollectionsMarshal.AsSpan(ends)[before..].Reverse();
    }

    private readonly record struct Node(int Item, int Start, int Line, int Fitness, int Hyphens, double Demerits, int Previous);

    private readonly record struct Candidate(double Demerits, int From, int Fitness, int Hyphens)
    {
        public static readonly Candidate None = new(double.MaxValue, -1, 0, 0);
    }
}
