using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Dossier.Loading.Rules;

namespace Dossier.Drafting.Naming;

/// <summary>Makes ids of names, titles and sentences.</summary>
internal static class Slug
{
    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "with", "as", "at", "by", "from", "is", "are", "was", "were", "be", "been", "it", "its",
        "that", "this", "than", "into", "about", "over", "after", "before", "had", "has", "have", "will", "would", "s", "says", "said", "der", "die", "das", "und",
        "von", "le", "la", "les", "de", "des", "du", "et", "el", "los", "las", "y");

    /// <summary>All words of a text.</summary>
    public static string Of(string text) => Ids.Slug(Folded(text));

    /// <summary>The first words of a text that carry its meaning.</summary>
    /// <param name="text">A title or a sentence.</param>
    /// <param name="words">How many words at the most.</param>
    /// <param name="length">How many characters at the most, unless the first word has more.</param>
    public static string OfFirst(string text, int words, int length)
    {
        var slug = "";
        foreach (var word in Of(text).Split('-').Where(word => word.Length > 0 && !SmallWords.Contains(word)).Take(words))
        {
            if (slug.Length > 0 && slug.Length + 1 + word.Length > length)
                break;
            slug += slug.Length == 0 ? word : "-" + word;
        }

        return slug;
    }

    // Letters of the Latin alphabet without their marks; an apostrophe parts no words.
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’'))
                folded.Append(Ascii(letter));
        }

        return folded.ToString();
    }

    private static string Ascii(char letter) => letter switch
    {
        'ß' => "ss",
        'ø' or 'Ø' => "o",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'ı' => "i",
        _ => letter.ToString(),
    };
}
