using System.Collections.Immutable;

namespace Dossier.Comparison.Texts;

/// <summary>Finds the stretches in which two sequences differ, by their longest common subsequence.</summary>
internal static class SequenceDifference
{
    // A table of this many cells takes 8 MB and some milliseconds; beyond it, what differs counts as one stretch.
    private const long MostCells = 4_000_000;

    /// <summary>The stretches that differ, in order; either half may be empty.</summary>
    public static ImmutableArray<Stretch> Of(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var start = before.AsSpan().CommonPrefixLength(after.AsSpan(), StringComparer.Ordinal);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var (old, young) = (before[start..^end], after[start..^end]);
        if (old.IsEmpty && young.IsEmpty)
            return [];
        return old.IsEmpty || young.IsEmpty || (long)old.Length * young.Length > MostCells
            ? [new Stretch(start, old, young)]
            : Between(old, young, start);
    }

    private static ImmutableArray<Stretch> Between(ImmutableArray<string> old, ImmutableArray<string> young, int start)
    {
        var common = Lengths(old, young);
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var (left, right) = (0, 0);
        while (left < old.Length || right < young.Length)
        {
            var (fromLeft, fromRight) = (left, right);
            while (left < old.Length && right < young.Length && old[left] != young[right])
            {
                if (common[left + 1, right] >= common[left, right + 1])
                    left++;
                else
                    right++;
            }

            if (left == old.Length || right == young.Length)
                (left, right) = (old.Length, young.Length);
            if (left > fromLeft || right > fromRight)
                stretches.Add(new Stretch(start + fromLeft, old[fromLeft..left], young[fromRight..right]));
            left++;
            right++;
        }

        return stretches.ToImmutable();
    }

    // By position: how long the longest common subsequence of the rests is.
    private static ushort[,] Lengths(ImmutableArray<string> old, ImmutableArray<string> young)
    {
        var lengths = new ushort[old.Length + 1, young.Length + 1];
        for (var left = old.Length - 1; left >= 0; left--)
        {
            for (var right = young.Length - 1; right >= 0; right--)
            {
                lengths[left, right] = old[left] == young[right]
                    ? (ushort)Math.Min(ushort.MaxValue, lengths[left + 1, right + 1] + 1)
                    : Math.Max(lengths[left + 1, right], lengths[left, right + 1]);
            }
        }

        return lengths;
    }
}

/// <summary>A stretch in which two sequences differ.</summary>
/// <param name="Start">Where it begins in the older one, from 0.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there.</param>
internal readonly record struct Stretch(int Start, ImmutableArray<string> Before, ImmutableArray<string> After)
{
    /// <summary>Takes the stretch apart.</summary>
    public void Deconstruct(out ImmutableArray<string> before, out ImmutableArray<string> after) => (before, after) = (Before, After);
}
