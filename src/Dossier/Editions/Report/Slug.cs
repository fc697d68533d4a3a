using System.Text;
using Dossier.Text;

namespace Dossier.Editions.Report;

/// <summary>A file's name made of a title: lower-case ASCII words joined by hyphens.</summary>
internal static class Slug
{
    private const string Nameless = "report";
    private const int Longest = 80;

    /// <summary>The name; <c>report</c> where the title has no Latin letters or digits.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in LetterFolding.Fold(title))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-' && !char.IsLetterOrDigit(letter))
                slug.Append('-');
        }

        var text = slug.ToString();
        text = (text.Length > Longest ? text[..Longest] : text).Trim('-');
        return text.Length == 0 ? Nameless : text;
    }
}
