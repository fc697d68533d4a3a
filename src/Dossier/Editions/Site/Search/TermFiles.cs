using System.Collections.Immutable;
using System.Text;

namespace Dossier.Editions.Site.Search;

/// <summary>Writes the terms: forwards with their documents, and backwards for words whose beginning is mistyped.</summary>
internal static class TermFiles
{
    private const int ShortestMistyped = 4;

    // A term of every eighth document tells them little apart, but would fill a piece by itself: outside names, in passing and in a text must do.
    private const int CommonShare = 8;

    private static readonly ImmutableArray<(int Least, int Most, int Said)> Levels =
        [.. Enumerable.Range(1, Postings.HighestLevel).Select(level => (level, level, level))];

    private static readonly ImmutableArray<(int Least, int Most, int Said)> LevelsOfCommon = [(1, 2, 1), (3, 6, 4), .. Levels[6..]];

    /// <summary>
    /// Writes the terms with their documents: a line has the term, then for each level the character that stands so far behind <c>0</c>
    /// in ASCII and the gaps between the documents, or, where that is shorter, the one that stands so far behind <c>`</c> and a set of bits.
    /// </summary>
    /// <returns>The first term of each file.</returns>
    public static ImmutableArray<string> WriteForwards(ShardFiles files, SearchIndex index) =>
        files.Write("t", index.Terms, (text, term) => Append(text, index.Postings[term], index.Postings[term].Count > index.Documents.Length / CommonShare));

    /// <summary>
    /// Writes the words alone, each from its end to its beginning. A word with one slip has either its first half right, and stands near
    /// the right one in the other files, or its second half, and stands near it here.
    /// </summary>
    /// <returns>The first word of each file.</returns>
    public static ImmutableArray<string> WriteBackwards(ShardFiles files, SearchIndex index)
    {
        var words = index.Terms.Where(term => term.Length >= ShortestMistyped && term.All(char.IsLetter) && !SearchRuns.IsUnspaced(term[0]));
        return files.Write("r", [.. words.Select(Reversed).Order(StringComparer.Ordinal)], (_, _) => { });
    }

    private static void Append(StringBuilder text, Postings postings, bool isCommon)
    {
        foreach (var (least, most, said) in isCommon ? LevelsOfCommon : Levels)
        {
            var documents = postings.Between(least, most);
            if (documents.Length == 0)
                continue;
            var gaps = new StringBuilder().AppendGaps(documents.AsSpan());
            text.Append(' ');
            if (gaps.Length <= documents[^1] / 6)
                text.Append((char)('0' + said)).Append(gaps);
            else
                text.Append((char)('`' + said)).AppendBits(documents.AsSpan());
        }
    }

    private static string Reversed(string word)
    {
        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
