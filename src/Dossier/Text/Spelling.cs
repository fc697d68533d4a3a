namespace Dossier.Text;

/// <summary>Finds the name that an author probably meant.</summary>
public static class Spelling
{
    private const int LongestName = 128;

    /// <summary>
    /// The known name nearest to <paramref name="name"/> by edit distance with transpositions (optimal string alignment), ties in
    /// ordinal order, or null where none is near: more than a third of the longer name, or more than six edits, away.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestName)
            return null;
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known)
        {
            var limit = Math.Min(bestDistance, Math.Min(6, Math.Max(1, Math.Max(name.Length, candidate.Length) / 3)));
            if (candidate.Length > LongestName || Math.Abs(candidate.Length - name.Length) > limit)
                continue;
            var distance = Distance(name, candidate, limit);
            if (distance > limit || (distance == bestDistance && string.CompareOrdinal(candidate, best) >= 0))
                continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The nearest name, and whether it may be put in the unknown one's place without asking; null where none is near.</summary>
    /// <remarks>
    /// It may where no judgement is left: at most two edits away and one for every four letters, no other name within one edit more, and the
    /// same digits, since names that differ in a date or a number are likely to be different things.
    /// </remarks>
    public static SpellingGuess? Guess(string name, IReadOnlyCollection<string> known) =>
        Nearest(name, known) is { } nearest ? new SpellingGuess(nearest, IsCertain(name, nearest, known)) : null;

    private static bool IsCertain(string name, string nearest, IReadOnlyCollection<string> known)
    {
        var limit = Math.Min(2, name.Length / 4);
        var distance = Distance(name, nearest, limit);
        if (distance > limit || !Digits(name).SequenceEqual(Digits(nearest)))
            return false;
        // Where only the case differs, no other name is meant.
        var clearance = distance == 0 ? 0 : distance + 1;
        return !known.Any(other => other != nearest && Math.Abs(other.Length - name.Length) <= clearance && other.Length <= LongestName
            && Distance(name, other, clearance) <= clearance);
    }

    private static IEnumerable<char> Digits(string name) => name.Where(char.IsAsciiDigit);

    /// <summary>The optimal-string-alignment distance of two names, ignoring ASCII case, or any number above <paramref name="limit"/>.</summary>
    internal static int Distance(string left, string right, int limit)
    {
        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            last[column] = column;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return limit + 1;
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

/// <summary>What an author probably meant.</summary>
/// <param name="Name">The nearest name.</param>
/// <param name="IsCertain">Whether nothing else can have been meant.</param>
public readonly record struct SpellingGuess(string Name, bool IsCertain)
{
    /// <summary>The name if it is certain, else null.</summary>
    public string? Certain => IsCertain ? Name : null;
}
