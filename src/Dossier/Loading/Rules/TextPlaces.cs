using Dossier.Text;

namespace Dossier.Loading.Rules;

/// <summary>Finds the place in a file of a part of a one-line text that was read from it.</summary>
internal static class TextPlaces
{
    /// <summary>The span of a part of a text; where escapes make that uncertain, the span of the whole text.</summary>
    /// <param name="text">The text as it was read, white space folded.</param>
    /// <param name="start">Offset of the part in the text.</param>
    /// <param name="end">Offset behind it.</param>
    public static Span Within(Located<string> text, int start, int end)
    {
        var whole = text.Span;
        var raw = whole.Source.Text;
        var at = whole.Start;
        if (at < whole.End && raw[at] is '"' or '\'' && !text.Value.StartsWith(raw[at]))
            at++;
        var from = at;
        for (var index = 0; index < end; index++)
        {
            if (index == start)
                from = at;
            if (at >= whole.End || (raw[at] != text.Value[index] && !(text.Value[index] == ' ' && raw[at] is '\r' or '\n')))
                return whole;
            at = text.Value[index] == ' ' ? SkipSpace(raw, at, whole.End) : at + 1;
        }

        return whole.Source.Span(from, at);
    }

    private static int SkipSpace(string raw, int at, int end)
    {
        while (at < end && raw[at] is ' ' or '\r' or '\n')
            at++;
        return at;
    }
}
