using System.Text;

namespace Dossier.Editions.Bibliography;

/// <summary>Keeps a text from ending the line that it stands on, in whatever way a reader may count lines.</summary>
internal static class OneLine
{
    /// <summary>The text with every run of white space and control characters as one space, and none at its ends.</summary>
    public static string Of(string text)
    {
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
}
