using System.Collections.Immutable;

namespace Dossier.Comparison.Formats;

/// <summary>Marks up what changed within a text, for formats that show both versions as one.</summary>
internal static class MarkedText
{
    // Less than this share in common, and two texts read better one after the other.
    private const double LeastInCommon = 0.4;

    /// <summary>
    /// The runs of two versions of a text, long stretches in common shortened; null where they have so little in common that one should
    /// stand after the other.
    /// </summary>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer version.</param>
    /// <param name="context">How many characters of a stretch in common are kept at each end.</param>
    public static ImmutableArray<TextRun>? Of(string before, string after, int context)
    {
        var runs = TextDifference.Of(before, after);
        var common = runs.Where(run => run.Kind == RunKind.Kept).Sum(run => run.Text.Length);
        // Where one is a part of the other, however small, that is what there is to show.
        if (common < Math.Min(LeastInCommon * Math.Max(before.Length, after.Length), Math.Min(before.Length, after.Length)))
            return null;
        return [.. runs.Select((run, index) => run.Kind == RunKind.Kept ? run with { Text = Shorten(run.Text, context, index == 0, index == runs.Length - 1) } : run)];
    }

    /// <summary>The beginning of a text too long to be shown, at a word's end.</summary>
    public static string Clip(string text, int most) => text.Length <= most ? text : Head(text, most) + " …";

    private static string Shorten(string text, int context, bool isFirst, bool isLast)
    {
        if (text.Length <= 3 * context)
            return text;
        var head = isFirst ? "" : Head(text, context);
        var tail = isLast ? "" : Tail(text, context);
        return (isFirst, isLast) switch
        {
            (true, _) => $"… {tail}",
            (_, true) => $"{head} …",
            _ => $"{head} … {tail}",
        };
    }

    private static string Head(string text, int length)
    {
        var space = text.LastIndexOf(' ', length);
        return text[..(space > length / 2 ? space : Whole(text, length))];
    }

    private static string Tail(string text, int length)
    {
        var space = text.IndexOf(' ', text.Length - length);
        return space >= 0 && space < text.Length - (length / 2) ? text[(space + 1)..] : text[Whole(text, text.Length - length)..];
    }

    // Never between the halves of a character.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
