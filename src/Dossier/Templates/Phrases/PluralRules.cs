namespace Dossier.Templates.Phrases;

/// <summary>Which form a language has for a count of whole things.</summary>
/// <remarks>Source: Unicode CLDR, “Language Plural Rules”, cardinal rules for whole numbers.</remarks>
public static class PluralRules
{
    /// <summary>The form for a count.</summary>
    /// <param name="language">A BCP 47 tag; what counts is its first part. A language without a rule here counts like English.</param>
    /// <param name="count">How many; a sign does not matter.</param>
    public static PluralCategory Of(string language, long count)
    {
        var (ones, tens) = (Math.Abs(count % 10), Math.Abs(count % 100));
        return language.Split('-')[0] switch
        {
            "zh" or "ja" or "ko" or "vi" or "th" or "id" => PluralCategory.Other,
            "fr" or "pt" => count is 0 or 1 or -1 ? PluralCategory.One : PluralCategory.Other,
            "ru" or "uk" or "be" => ones == 1 && tens != 11 ? PluralCategory.One : IsFew(ones, tens) ? PluralCategory.Few : PluralCategory.Many,
            "pl" => count is 1 or -1 ? PluralCategory.One : IsFew(ones, tens) ? PluralCategory.Few : PluralCategory.Many,
            "cs" or "sk" => count is 1 or -1 ? PluralCategory.One : Math.Abs(count) is 2 or 3 or 4 ? PluralCategory.Few : PluralCategory.Other,
            _ => count is 1 or -1 ? PluralCategory.One : PluralCategory.Other,
        };
    }

    private static bool IsFew(long ones, long tens) => ones is 2 or 3 or 4 && tens is not (12 or 13 or 14);
}
