namespace Dossier.Templates.Rendering;

/// <summary>Character references: <c>&amp;amp;</c>, <c>&amp;#39;</c>.</summary>
internal static class CharacterReference
{
    /// <summary>Whether what stands behind an ampersand could make a reference of it.</summary>
    /// <param name="rest">The value behind the ampersand.</param>
    /// <param name="next">The literal character behind the value; <c>\0</c> where it is not known.</param>
    public static bool Begins(ReadOnlySpan<char> rest, char next)
    {
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '#'))
            length++;
        var stop = length < rest.Length ? rest[length] : next;
        // At the value's end it may go on with whatever follows.
        return length < rest.Length ? length > 0 && stop == ';' : char.IsAsciiLetterOrDigit(stop) || stop is ';' or '#' or '\0';
    }
}
