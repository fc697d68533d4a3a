using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dossier.Captures.Matching;

/// <summary>Brings words into Unicode's compatibility form, in which texts that read the same compare equal.</summary>
/// <remarks>
/// The fully decomposed form (NFKD, Unicode Standard Annex #15): two texts are equal in it exactly if they are equal in NFKC. The
/// framework's own normalisation does nothing in a program of invariant globalization, so that the table of the Unicode Character Database
/// comes along. Marks that follow one another are sorted by their numbers, not by their combining classes, which holds a few more
/// sequences for equal.
/// </remarks>
internal static class Compatibility
{
    private const string Table = "Dossier.Captures.Matching.decompositions.txt";
    private const char FirstDecomposed = '\u00A0';

    // The arithmetic of Hangul syllables: The Unicode Standard, section 3.12.
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Trailing = 28;

    private static readonly Lazy<FrozenDictionary<int, string>> Decompositions = new(Load);

    /// <summary>The word in its compatibility form.</summary>
    public static string Fold(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange(FirstDecomposed, '\uFFFF'))
            return word;
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
            Append(rune.Value, folded);
        return WithSortedMarks(folded.ToString());
    }

    private static void Append(int value, StringBuilder folded)
    {
        if (value is >= FirstSyllable and <= LastSyllable)
            AppendSyllable(value - FirstSyllable, folded);
        else if (Decompositions.Value.TryGetValue(value, out var parts))
            folded.Append(parts);
        else
            folded.Append(char.ConvertFromUtf32(value));
    }

    private static void AppendSyllable(int index, StringBuilder folded)
    {
        folded.Append((char)(0x1100 + (index / (Vowels * Trailing)))).Append((char)(0x1161 + (index % (Vowels * Trailing) / Trailing)));
        if (index % Trailing is > 0 and var trailing)
            folded.Append((char)(0x11A7 + trailing));
    }

    private static string WithSortedMarks(string text)
    {
        var letters = text.ToCharArray();
        for (var at = 1; at < letters.Length; at++)
        {
            for (var mark = at; mark > 0 && IsMark(letters[mark]) && IsMark(letters[mark - 1]) && letters[mark] < letters[mark - 1]; mark--)
                (letters[mark], letters[mark - 1]) = (letters[mark - 1], letters[mark]);
        }

        return new string(letters);
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static FrozenDictionary<int, string> Load()
    {
        using var stream = typeof(Compatibility).Assembly.GetManifestResourceStream(Table)
            ?? throw new InvalidOperationException($"the assembly lacks {Table}");
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var table = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var numbers = line.Split(' ').Select(number => int.Parse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
            table.Add(numbers[0], string.Concat(numbers.Skip(1).Select(char.ConvertFromUtf32)));
        }

        return table.ToFrozenDictionary();
    }
}
