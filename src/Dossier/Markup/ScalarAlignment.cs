using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Markup;

/// <summary>Lays a YAML scalar's value over the text that it was read from.</summary>
internal static class ScalarAlignment
{
    /// <summary>
    /// For every character of the value its offset in the file; empty where the two do not correspond, but for white space, which
    /// YAML folds and strips.
    /// </summary>
    public static ImmutableArray<int> Align(string value, Span span)
    {
        var text = span.Source.Text;
        var end = Math.Min(span.End, text.Length);
        var start = Math.Min(span.Start, end);
        var aligned = Align(value, text, start, end);
        return aligned.IsEmpty ? Align(value, text, ContentStart(text, start, end), end) : aligned;
    }

    private static ImmutableArray<int> Align(string value, string text, int at, int end)
    {
        var offsets = ImmutableArray.CreateBuilder<int>(value.Length);
        for (var index = 0; index < value.Length; index++)
        {
            if (!SkipFolded(value, index, text, end, ref at))
                return [];
            offsets.Add(at);
            at += 1;
        }

        return offsets.MoveToImmutable();
    }

    // The indicator line of a block scalar and an opening quote are no part of the value.
    private static int ContentStart(string text, int start, int end)
    {
        if (start == end)
            return start;
        if (text[start] is '"' or '\'')
            return start + 1;
        if (text[start] is not ('|' or '>'))
            return start;
        var lineEnd = text.IndexOf('\n', start, end - start);
        return lineEnd < 0 ? end : lineEnd + 1;
    }

    private static bool SkipFolded(string value, int index, string text, int end, ref int at)
    {
        var wanted = value[index];
        if (char.IsWhiteSpace(wanted))
            return SkipToSpace(value, index, text, end, ref at);
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at < end && text[at] == wanted;
    }

    // A final line break that YAML supplies has no character of its own.
    private static bool SkipToSpace(string value, int index, string text, int end, ref int at)
    {
        while (at < end && text[at] is ' ' or '\r' && text[at] != value[index])
            at++;
        if (at < end && char.IsWhiteSpace(text[at]))
            return true;
        at = Math.Min(at, Math.Max(0, end - 1));
        return index == value.Length - 1;
    }
}
