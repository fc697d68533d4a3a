using System.Collections.Immutable;

namespace Dossier.Loading.Binding;

/// <summary>Finds loops in a directed graph.</summary>
internal static class Cycles
{
    /// <summary>
    /// One loop for every edge that closes one in a depth-first search (Cormen et al., Introduction to Algorithms, section 20.3): without
    /// those edges no loop is left. To list every loop could take for ever, as there may be exponentially many. The search keeps its own
    /// stack, as chains may be as long as there are nodes.
    /// </summary>
    /// <param name="nodes">The nodes in the order in which they are visited.</param>
    /// <param name="edges">Where the edges of a node lead, in order.</param>
    /// <returns>Loops as lists of nodes, the ordinally smallest first, each loop once.</returns>
    public static IEnumerable<ImmutableArray<string>> Find(IEnumerable<string> nodes, Func<string, ImmutableArray<string>> edges)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in nodes.Where(node => !positions.ContainsKey(node)))
        {
            foreach (var loop in Search(root, edges, positions))
            {
                var rotated = Rotate(loop);
                if (seen.Add(string.Join('\n', rotated)))
                    yield return rotated;
            }
        }
    }

    /// <param name="root">Where the search begins.</param>
    /// <param name="edges">Where edges lead.</param>
    /// <param name="positions">Of each visited node its place on the path, or -1 once all behind it is known.</param>
    private static IEnumerable<List<string>> Search(
        string root, Func<string, ImmutableArray<string>> edges, Dictionary<string, int> positions)
    {
        var path = new List<string>();
        var pending = new Stack<(string Node, int Edge)>([(root, 0)]);
        while (pending.TryPop(out var step))
        {
            var (node, edge) = step;
            if (edge == 0)
            {
                positions[node] = path.Count;
                path.Add(node);
            }

            var targets = edges(node);
            if (edge == targets.Length)
            {
                positions[node] = -1;
                path.RemoveAt(path.Count - 1);
                continue;
            }

            pending.Push((node, edge + 1));
            if (!positions.TryGetValue(targets[edge], out var position))
                pending.Push((targets[edge], 0));
            else if (position >= 0)
                yield return path[position..];
        }
    }

    private static ImmutableArray<string> Rotate(List<string> loop)
    {
        var first = 0;
        for (var index = 1; index < loop.Count; index++)
            first = string.CompareOrdinal(loop[index], loop[first]) < 0 ? index : first;
        return [.. loop[first..], .. loop[..first]];
    }
}
