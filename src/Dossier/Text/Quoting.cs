namespace Dossier.Text;

/// <summary>Quotes what an author wrote within a message: short, on one line, and without characters that a terminal would obey.</summary>
internal static class Quoting
{
    private const int Longest = 80;

    /// <summary>The text between backquotes.</summary>
    public static string Quote(string text) => $"`{Plain(text)}`";

    /// <summary>The text alone.</summary>
    public static string Plain(string text)
    {
        if (text.Length <= Longest && !text.AsSpan().ContainsAnyInRange('\u0000', '\u001F') && ForbiddenCharacters.IndexIn(text) < 0)
            return text;
        var end = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        var line = string.Concat(
            text.Take(end).Select(letter => letter is '\n' or '\r' or '\t' ? ' ' : IsUnprintable(letter) ? '\uFFFD' : letter));
        return end < text.Length ? line + "…" : line;
    }

    private static bool IsUnprintable(char letter) => ForbiddenCharacters.IndexIn([letter]) >= 0;
}
