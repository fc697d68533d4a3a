using System.Text;

namespace Dossier.Editions.Site.Search;

/// <summary>
/// Writes numbers in 88 characters of ASCII that need no escape in a template literal of JavaScript: all from <c>#</c> to <c>~</c> but
/// <c>$</c>, <c>\</c> and <c>`</c>. <c>search.js</c> reads them.
/// </summary>
internal static class ShardText
{
    private const int Half = 44;
    private static readonly string Alphabet = string.Concat(Enumerable.Range('#', '~' - '#').Select(code => (char)code).Where(sign => sign is not ('$' or '\\' or '`')));

    /// <summary>How many characters there are.</summary>
    public static int Base => 2 * Half;

    /// <summary>Appends a number below <see cref="Base"/> as one character.</summary>
    public static StringBuilder AppendDigit(this StringBuilder text, int digit) => text.Append(Alphabet[digit]);

    /// <summary>
    /// Appends a number from 0 in as many characters as it needs, the lowest 44th first; all but the last character stand in the
    /// upper half of the alphabet.
    /// </summary>
    public static StringBuilder AppendNumber(this StringBuilder text, int number)
    {
        for (; number >= Half; number /= Half)
            text.Append(Alphabet[Half + (number % Half)]);
        return text.Append(Alphabet[number]);
    }

    /// <summary>Appends ascending numbers as their distances, each at least 1 from the one before, the first from −1.</summary>
    public static StringBuilder AppendGaps(this StringBuilder text, ReadOnlySpan<int> ascending)
    {
        var before = -1;
        foreach (var number in ascending)
        {
            text.AppendNumber(number - before - 1);
            before = number;
        }

        return text;
    }

    /// <summary>Appends ascending numbers as a set of bits, six a character, the lowest bit first.</summary>
    public static StringBuilder AppendBits(this StringBuilder text, ReadOnlySpan<int> ascending)
    {
        var at = 0;
        for (var start = 0; at < ascending.Length; start += 6)
        {
            var bits = 0;
            for (; at < ascending.Length && ascending[at] < start + 6; at++)
                bits |= 1 << (ascending[at] - start);
            text.Append(Alphabet[bits]);
        }

        return text;
    }

    /// <summary>Appends a line that leaves out what it begins with in common with the line before.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="line">The line.</param>
    /// <param name="before">The line before, or empty.</param>
    public static StringBuilder AppendFrontCoded(this StringBuilder text, string line, string before)
    {
        var common = Math.Min(line.AsSpan().CommonPrefixLength(before), Base - 1);
        return text.AppendDigit(common).Append(line, common, line.Length - common);
    }
}
