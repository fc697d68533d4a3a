using System.Text;

namespace Dossier.Checking.Facts;

/// <summary>Parts statements into words, numbered by how rare they are among all of them.</summary>
internal sealed class Words
{
    private const char FirstIdeograph = '\u2e80';

    private readonly Dictionary<string, int> ranks;

    private Words(Dictionary<string, int> ranks) => this.ranks = ranks;

    public static Words Of(IEnumerable<IReadOnlyCollection<string>> statements)
    {
        var byRarity = statements.SelectMany(words => words).CountBy(word => word, StringComparer.Ordinal)
            .OrderBy(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal);
        return new Words(
            byRarity.Select((word, rank) => (word.Key, rank)).ToDictionary(word => word.Key, word => word.rank, StringComparer.Ordinal));
    }

    /// <summary>The words of a statement, the rarest first.</summary>
    public int[] In(IReadOnlyCollection<string> statement) => [.. statement.Select(word => ranks[word]).Order()];

    /// <summary>The words of a statement that hold a digit, the rarest first.</summary>
    public int[] FiguresIn(IReadOnlyCollection<string> statement) =>
        [.. statement.Where(word => word.Any(char.IsDigit)).Select(word => ranks[word]).Order()];

    /// <summary>
    /// The distinct words, in lower case; <c>1,234.5</c> is one word, and so is each character of a script without spaces.
    /// </summary>
    internal static HashSet<string> Split(string statement)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        for (var at = 0; at < statement.Length; at++)
        {
            if (char.IsLetterOrDigit(statement[at]) || IsPointOfNumber(statement, at))
                word.Append(char.ToLowerInvariant(statement[at]));
            else
                End(words, word);
            if (statement[at] >= FirstIdeograph)
                End(words, word);
        }

        End(words, word);
        return words;
    }

    private static void End(HashSet<string> words, StringBuilder word)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }

    private static bool IsPointOfNumber(string statement, int at) =>
        statement[at] is '.' or ',' && at > 0 && at + 1 < statement.Length && char.IsAsciiDigit(statement[at - 1])
            && char.IsAsciiDigit(statement[at + 1]);
}
