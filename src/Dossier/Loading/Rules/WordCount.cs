namespace Dossier.Loading.Rules;

/// <summary>Counts words, to keep excerpts short.</summary>
internal static class WordCount
{
    /// <summary>
    /// The words of a text: what white space parts, as far as it holds a letter or a digit. Scripts that part no words are counted
    /// two characters a word, which is about the average length of a Chinese word.
    /// </summary>
    public static int Of(string text)
    {
        var (words, ideographs, inWord) = (0, 0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.IsUnspaced(rune))
            {
                ideographs++;
                inWord = false;
            }
            else if (System.Text.Rune.IsWhiteSpace(rune))
            {
                inWord = false;
            }
            else if (!inWord && System.Text.Rune.IsLetterOrDigit(rune))
            {
                words++;
                inWord = true;
            }
        }

        return words + ((ideographs + 1) / 2);
    }
}
