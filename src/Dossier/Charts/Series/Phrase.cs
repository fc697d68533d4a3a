namespace Dossier.Charts;

/// <summary>Fills in a phrase.</summary>
internal static class Phrase
{
    /// <summary>Puts values in the places <c>{0}</c>, <c>{1}</c> … of a phrase; braces of other kinds stay as they are.</summary>
    public static string With(this string phrase, params ReadOnlySpan<string> values)
    {
        var parts = phrase.Split('{');
        for (var index = 1; index < parts.Length; index++)
        {
            var part = parts[index];
            parts[index] = part.Length >= 2 && part[1] == '}' && part[0] - '0' is >= 0 and var number && number < values.Length
                ? values[number] + part[2..]
                : "{" + part;
        }

        return string.Concat(parts);
    }
}
