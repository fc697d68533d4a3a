using System.Globalization;
using System.Text;

namespace Dossier.Captures.Matching;

/// <summary>What a character does in running text, as far as comparing two printings of it needs to know.</summary>
internal static class Letters
{
    /// <summary>Whether it is a part of a word or a number.</summary>
    public static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Whether nobody sees it: soft hyphens, joiners, marks of direction, byte-order marks, variation selectors.</summary>
    public static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F;

    /// <summary>Whether it opens or closes a quotation in any language, or is an accent or a prime that stands for such a mark.</summary>
    public static bool IsQuotationMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        || rune.Value is '"' or '\'' or '`' or '´' or 0x02BC or 0x201A or 0x201E or 0x2032 or 0x2033
            or (>= 0x300C and <= 0x300F) or (>= 0x301D and <= 0x301F) or 0xFF02 or 0xFF07;

    /// <summary>Whether it is an apostrophe where letters stand on both sides of it.</summary>
    public static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2019 or 0x2018 or 0x02BC or 0x2032 or 0xFF07 or '`' or '´';

    /// <summary>Whether it is a dash or a hyphen of any length.</summary>
    public static bool IsDash(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation || rune.Value is 0x2212 or 0x00AD;

    /// <summary>Whether it joins what stands on both sides of it: a dash that is not as long as those which part sentences.</summary>
    public static bool IsHyphen(Rune rune) => IsDash(rune) && rune.Value is not (0x2014 or 0x2015 or 0x2E3A or 0x2E3B or 0xFE58);
}
