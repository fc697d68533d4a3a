namespace Dossier.Typesetting.Layout.Lines;

/// <summary>Hyphenation patterns as a tree of letters, so that all patterns starting at a place of a word are found in one walk.</summary>
internal sealed class PatternTrie
{
    // the letters and the dot that stands for an end of the word
    private const int Alphabet = 27;
    private const int Dot = 26;

    private readonly List<int> next = [.. new int[Alphabet]];
    private readonly List<byte[]?> votes = [null];

    public PatternTrie(IEnumerable<string> patterns)
    {
        foreach (string pattern in patterns)
            Add(pattern);
    }

    /// <summary>
    /// Writes the votes for <paramref name="word"/> between dots: <c>result[k]</c> is the vote before the k-th character of <c>.word.</c>.
    /// </summary>
    public void Vote(ReadOnlySpan<char> word, Span<byte> result)
    {
        int length = word.Length + 2;
        result[..(length + 1)].Clear();
        for (int start = 0; start < length; start++)
            VoteFrom(word, start, result);
    }

    private void VoteFrom(ReadOnlySpan<char> word, int start, Span<byte> result)
    {
        int node = 0;
        for (int i = start; i < word.Length + 2; i++)
        {
            int symbol = i == 0 || i == word.Length + 1 ? Dot : SymbolOf(word[i - 1]);
            node = symbol < 0 ? 0 : next[node * Alphabet + symbol];
            if (node == 0)
                return;
            if (votes[node] is { } found)
                Raise(result[start..], found);
        }
    }

    private static void Raise(Span<byte> result, byte[] found)
    {
        for (int k = 0; k < found.Length; k++)
            result[k] = Math.Max(result[k], found[k]);
    }

    private void Add(string pattern)
    {
        var levels = new List<byte> { 0 };
        int node = 0;
        foreach (char c in pattern)
        {
            if (char.IsAsciiDigit(c))
                levels[^1] = (byte)(c - '0');
            else if (SymbolOf(c) is int symbol and >= 0)
            {
                node = Follow(node, symbol);
                levels.Add(0);
            }
            else
                return; // patterns for ligature characters: a word is looked up letter by letter
        }
        votes[node] = [.. levels];
    }

    private int Follow(int node, int symbol)
    {
        int place = node * Alphabet + symbol;
        if (next[place] != 0)
            return next[place];
        next[place] = votes.Count;
        votes.Add(null);
        next.AddRange(new int[Alphabet]);
        return next[place];
    }

    private static int SymbolOf(char c) => c switch
    {
        '.' => Dot,
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        _ => -1,
    };
}
