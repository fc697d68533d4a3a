namespace Dossier.Analysis;

/// <summary>Sets of record numbers as ascending arrays: small, shared freely, and the same whatever order they were found in.</summary>
internal static class Numbers
{
    public static int[] Distinct(IEnumerable<int> numbers)
    {
        var all = numbers.ToArray();
        if (all.Length < 2)
            return all;
        Array.Sort(all);
        var kept = 1;
        for (var at = 1; at < all.Length; at++)
        {
            if (all[at] != all[kept - 1])
                all[kept++] = all[at];
        }

        return kept == all.Length ? all : all[..kept];
    }

    /// <summary>The union of several sets; the only set there is, or that all are, itself.</summary>
    public static int[] Union(IReadOnlyList<int[]> sets)
    {
        if (sets.Count == 0)
            return [];
        for (var at = 1; at < sets.Count; at++)
        {
            if (!ReferenceEquals(sets[at], sets[0]))
                return Distinct(sets.SelectMany(set => set));
        }

        return sets[0];
    }

    /// <summary>For every number, those that point at it, ascending.</summary>
    /// <param name="pointing">By number: what it points at.</param>
    /// <param name="targets">How many things there are to point at.</param>
    public static int[][] Invert(int[][] pointing, int targets)
    {
        var counts = new int[targets];
        foreach (var target in pointing.SelectMany(targets => targets))
            counts[target]++;
        var inverted = new int[targets][];
        for (var at = 0; at < inverted.Length; at++)
            inverted[at] = counts[at] == 0 ? [] : new int[counts[at]];
        Array.Clear(counts);
        for (var from = 0; from < pointing.Length; from++)
        {
            foreach (var target in pointing[from])
                inverted[target][counts[target]++] = from;
        }

        return inverted;
    }

    /// <summary>
    /// All numbers so that each comes after those it points at. Loading refuses cycles; where there is one nevertheless, the walk ends all the same.
    /// A stack of its own: a chain of a hundred thousand relays must not end the process.
    /// </summary>
    public static int[] TargetsFirst(int[][] pointing)
    {
        var order = new List<int>(pointing.Length);
        var next = new int[pointing.Length];
        var entered = new bool[pointing.Length];
        var path = new Stack<int>();
        for (var start = 0; start < pointing.Length; start++)
        {
            if (entered[start])
                continue;
            entered[start] = true;
            path.Push(start);
            while (path.TryPeek(out var at))
            {
                if (next[at] == pointing[at].Length)
                {
                    order.Add(path.Pop());
                    continue;
                }

                var target = pointing[at][next[at]++];
                if (entered[target])
                    continue;
                entered[target] = true;
                path.Push(target);
            }
        }

        return [.. order];
    }
}
