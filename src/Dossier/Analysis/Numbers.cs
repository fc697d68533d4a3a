using System.Runtime.InteropServices;

namespace Dossier.Analysis;

/// <summary>Sets of record numbers as ascending arrays: small, shared freely, and the same whatever order they were found in.</summary>
internal static class Numbers
{
    public static int[] Distinct(IEnumerable<int> numbers) => Distinct([.. numbers]);

    /// <summary>The distinct numbers of a list, which is left sorted.</summary>
    public static int[] Distinct(List<int> numbers)
    {
        numbers.Sort();
        var kept = 0;
        for (var at = 0; at < numbers.Count; at++)
        {
            if (at == 0 || numbers[at] != numbers[kept - 1])
                numbers[kept++] = numbers[at];
        }

        return [.. CollectionsMarshal.AsSpan(numbers)[..kept]];
    }

    /// <summary>The union of several sets; the only set there is, or that all are, itself.</summary>
    public static int[] Union(List<int[]> sets)
    {
        if (sets.Count == 0)
            return [];
        if (sets.TrueForAll(set => ReferenceEquals(set, sets[0])))
            return sets[0];
        var numbers = new List<int>();
        foreach (var set in sets)
            numbers.AddRange(set);
        return Distinct(numbers);
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
    /// All numbers so that each comes after those it points at. Loading refuses cycles; where there is one nevertheless, the walk ends all
    /// the same.
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
