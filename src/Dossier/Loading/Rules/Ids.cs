using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Loading.Rules;

/// <summary>What an id looks like: lower-case ASCII kebab-case, so that it is a file's name and a web address everywhere.</summary>
internal static partial class Ids
{
    /// <summary>The pattern, as JSON Schema wants it too.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The longest id.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsValid(string text) => text.Length is > 0 and <= MaxLength && Shape().IsMatch(text);

    /// <summary>How to make an id of a text.</summary>
    public static string Help(string text) => Slug(text) is { Length: > 0 } slug && slug != text
        ? $"ids are lower-case words of a–z and 0–9 joined by `-`, at most {MaxLength} characters: `{slug}`"
        : $"ids are lower-case words of a–z and 0–9 joined by `-`, at most {MaxLength} characters";

    /// <summary>The id nearest to a text, or an empty text where none of its characters can be in an id.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, MaxLength)).Trim('-');
    }

    // \z, as $ would let a line feed pass.
    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
