using System.Text;

namespace Dossier.Editions.Bibliography;

/// <summary>Keeps a text from ending the line that it stands on, in whatever way a reader may count lines.</summary>
internal static class OneLine
{
    /// <summary>The text with every run of white space and control characters as one space, and none at its ends.</summary>
    public static string Of(string text)
    {
        if (IsOne(text))
            return text;
        var line = new StringBuilder(text.Length);
        var isGap = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                isGap = line.Length > 0;
                continue;
            }

            if (isGap)
                line.Append(' ');
            isGap = false;
            line.Append(letter);
        }

        return line.ToString();
    }

    // Nearly every text is.
    private static bool IsOne(string text)
    {
        var isGap = true;
        foreach (var letter in text)
        {
            if (char.IsControl(letter) || (char.IsWhiteSpace(letter) && (isGap || letter != ' ')))
                return false;
            isGap = letter == ' ';
        }

        return !isGap || text.Length == 0;
    }
}
