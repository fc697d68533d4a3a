using System.Collections.Immutable;

namespace Dossier.Captures.Matching;

/// <summary>Looks for an excerpt word for word.</summary>
internal static class PassageSearch
{
    /// <summary>
    /// How many tokens may be left out between two parts of an excerpt, about a long paragraph: what is joined over more of the text was
    /// never said together.
    /// </summary>
    public const int MostLeftOut = 150;

    /// <summary>
    /// The first passage that holds the excerpt's parts, each word for word, in their order and near one another; null where there is none.
    /// The first letter of a part may differ in case, as it does where a quotation begins within a sentence.
    /// </summary>
    public static Passage? Find(QuotedText excerpt, ImmutableArray<Token> text)
    {
        // For each end that the parts so far can reach, where the first of them began; ends ascend.
        List<(int Start, int End)>? reached = null;
        foreach (var part in excerpt.Parts)
        {
            var places = Occurrences(part, text);
            reached = reached is null ? [.. places.Select(place => (place, place + part.Length))] : Extend(reached, places, part.Length);
            if (reached.Count == 0)
                return null;
        }

        return reached is [var (start, end), ..] ? new Passage(text[start].Start, text[end - 1].End) : null;
    }

    private static List<(int Start, int End)> Extend(List<(int Start, int End)> reached, List<int> places, int length)
    {
        var extended = new List<(int, int)>();
        var before = -1;
        foreach (var place in places)
        {
            while (before + 1 < reached.Count && reached[before + 1].End <= place)
                before++;
            if (before >= 0 && place - reached[before].End <= MostLeftOut)
                extended.Add((reached[before].Start, place + length));
        }

        return extended;
    }

    private static List<int> Occurrences(ImmutableArray<Token> part, ImmutableArray<Token> text)
    {
        var places = new List<int>();
        for (var at = 0; at + part.Length <= text.Length; at++)
        {
            if (StandsAt(at, part, text))
                places.Add(at);
        }

        return places;
    }

    private static bool StandsAt(int at, ImmutableArray<Token> part, ImmutableArray<Token> text)
    {
        if (!part[0].BeginsLike(text[at]))
            return false;
        for (var offset = 1; offset < part.Length; offset++)
        {
            if (part[offset].Key != text[at + offset].Key)
                return false;
        }

        return true;
    }
}
