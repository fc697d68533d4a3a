namespace Dossier.Typesetting.Layout.Lines;

/// <summary>
/// Finds where a word may be hyphenated, by the patterns of F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983):
/// every pattern that occurs in the word votes for or against the places between its letters; the highest vote counts, odd means yes.
/// </summary>
internal sealed class Hyphenator
{
    /// <summary>The longest word looked at; what is longer is no word of the language.</summary>
    public const int LongestWord = 60;

    /// <summary>Shorter words, many of them names, are never hyphenated.</summary>
    public const int ShortestWord = 5;

    private static readonly Lazy<Hyphenator> BritishEnglish = new(() => new Hyphenator(PatternFile.ReadResource("hyph_en_GB.dic")));

    private readonly PatternTrie patterns;
    private readonly int leftMinimum;
    private readonly int rightMinimum;

    public Hyphenator(PatternFile file)
    {
        patterns = new PatternTrie(file.Patterns);
        leftMinimum = file.LeftMinimum;
        rightMinimum = file.RightMinimum;
    }

    /// <summary>The patterns of D. Wujastyk and G. Toal, read once.</summary>
    public static Hyphenator English => BritishEnglish.Value;

    /// <summary>
    /// Writes the places where <paramref name="word"/> may be divided, ascending, each as the index of the first letter after the hyphen.
    /// Words with anything but the letters of the alphabet, with a capital after the first letter, or too short or long have none.
    /// </summary>
    /// <returns>How many places were written; never more than <paramref name="places"/> holds.</returns>
    public int Hyphenate(ReadOnlySpan<char> word, Span<int> places)
    {
        if (!IsWord(word))
            return 0;
        Span<byte> votes = stackalloc byte[LongestWord + 3];
        patterns.Vote(word, votes);
        int count = 0;
        for (int i = leftMinimum; i <= word.Length - rightMinimum && count < places.Length; i++)
        {
            // the dot in front of the word shifts the votes by one
            if ((votes[i + 1] & 1) == 1)
                places[count++] = i;
        }
        return count;
    }

    /// <summary>The word with its possible hyphens, such as <c>ty-po-graphy</c>: for tests and explanations.</summary>
    public string Show(string word)
    {
        Span<int> places = stackalloc int[LongestWord];
        int count = Hyphenate(word, places);
        for (int i = count - 1; i >= 0; i--)
            word = word.Insert(places[i], "-");
        return word;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            bool fits = i == 0 ? char.IsAsciiLetter(word[i]) : char.IsAsciiLetterLower(word[i]);
            if (!fits)
                return false;
        }
        return true;
    }
}
