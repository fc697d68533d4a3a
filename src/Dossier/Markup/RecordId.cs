namespace Dossier.Markup;

/// <summary>
/// The shape of an id, as far as the markup must know it: lower-case ASCII letters and digits in groups joined by hyphens.
/// </summary>
internal static class RecordId
{
    /// <summary>The longest id that is looked for.</summary>
    public const int Longest = 128;

    /// <summary>Whether a character can stand in an id.</summary>
    public static bool IsPart(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';

    /// <summary>Whether a text has the shape of an id.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-')
            return false;
        foreach (var letter in text)
        {
            if (!IsPart(letter))
                return false;
        }

        return !text.Contains("--", StringComparison.Ordinal);
    }
}
