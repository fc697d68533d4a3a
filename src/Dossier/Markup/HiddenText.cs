using System.Globalization;

namespace Dossier.Markup;

/// <summary>Characters that cannot be seen and make a text read otherwise than it is.</summary>
internal static class HiddenText
{
    /// <summary>Whether a text holds a control character but for white space, a surrogate without its pair, or a mark of writing direction.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0xFFFD or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C)
                return true;
            var category = System.Text.Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Control && rune.Value is not ('\n' or '\t' or '\r'))
                return true;
        }

        return false;
    }
}
