using System.Collections.Immutable;
using Dossier.Comparison;
using Dossier.Text;

namespace Dossier.Pages.Views;

/// <summary>A run of a text that changed.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The text; one that came or went neither begins nor ends with a space.</param>
internal sealed record RunView(RunKind Kind, string Text)
{
    private const string Arrow = " → ";
    private const int Around = 60;

    /// <summary>Whether it went.</summary>
    public bool IsRemoved => Kind == RunKind.Removed;

    /// <summary>Whether it came.</summary>
    public bool IsAdded => Kind == RunKind.Added;

    /// <summary>The text without spaces around it, which Markdown would drop.</summary>
    public string Core => Text.Trim();

    /// <summary>Whether a space stands before <see cref="Core"/>.</summary>
    public bool IsAfterSpace => Text.StartsWith(' ');

    /// <summary>Whether another space stands behind it.</summary>
    public bool IsBeforeSpace => Core.Length > 0 && Text.EndsWith(' ');

    /// <summary>
    /// A value and what became of it: marked word by word where much of it stayed, the old one before the new one where it was
    /// rewritten. Of a long
    /// one only the surroundings of what changed are kept.
    /// </summary>
    /// <param name="before">The value before; null where there was none.</param>
    /// <param name="after">The value after; null where there is none any more.</param>
    /// <param name="room">About how many UTF-16 units may be kept.</param>
    public static ImmutableArray<RunView> Of(string? before, string? after, int room)
    {
        var (old, young) = (Line(before), Line(after));
        var runs = old.Length == 0 ? [new TextRun(RunKind.Added, young)]
            : young.Length == 0 ? [new TextRun(RunKind.Removed, old)]
            : TextDifference.Of(old, young);
        var isRewritten = runs.Any(run => run.Kind == RunKind.Removed) && runs.Any(run => run.Kind == RunKind.Added)
            && runs.Where(run => run.Kind == RunKind.Kept).Sum(run => run.Text.Length) * 2 < Math.Max(old.Length, young.Length);
        if (isRewritten)
            runs = [new TextRun(RunKind.Removed, ShortText.Cut(old, room / 2)), new TextRun(RunKind.Kept, Arrow), new TextRun(RunKind.Added, ShortText.Cut(young, room / 2))];
        return Fit(Apart(runs), room);
    }

    /// <summary>A text that did not change.</summary>
    public static ImmutableArray<RunView> Same(string text, int room) => [new RunView(RunKind.Kept, ShortText.Cut(Line(text), room))];

    /// <summary>A value as one line without what would mislead: an old version may hold what would be refused today.</summary>
    public static string Line(string? text) => DisplayText.Harmless(string.Concat((text ?? "").ReplaceLineEndings(" ").EnumerateRunes()));

    // Spaces at the edge of a mark are put outside of it, and one between what went and what came: read aloud or copied, both would be one word.
    private static List<RunView> Apart(IEnumerable<TextRun> runs)
    {
        var apart = new List<RunView>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            var core = run.Text.Trim();
            if (run.Kind == RunKind.Kept || core.Length == 0)
            {
                Keep(run.Text);
                continue;
            }

            Keep(run.Text[..(run.Text.Length - run.Text.TrimStart().Length)]);
            if (apart is [.., { Kind: not RunKind.Kept }])
                Keep(" ");
            apart.Add(new RunView(run.Kind, core));
            Keep(run.Text[run.Text.TrimEnd().Length..]);
        }

        return apart;

        void Keep(string text)
        {
            if (text.Length == 0)
                return;
            if (apart is [.., { Kind: RunKind.Kept } last])
                apart[^1] = last with { Text = last.Text + text };
            else
                apart.Add(new RunView(RunKind.Kept, text));
        }
    }

    private static ImmutableArray<RunView> Fit(List<RunView> runs, int room)
    {
        var isLong = runs.Sum(run => run.Text.Length) > room;
        var fitted = ImmutableArray.CreateBuilder<RunView>();
        for (var at = 0; at < runs.Count; at++)
        {
            if (room <= 0)
            {
                fitted.Add(new RunView(RunKind.Kept, " …"));
                break;
            }

            var run = runs[at];
            var text = isLong && run.Kind == RunKind.Kept ? Surroundings(run.Text, at > 0, at < runs.Count - 1) : ShortText.Cut(run.Text, Math.Max(room, Around));
            fitted.Add(run with { Text = text });
            room -= text.Length;
        }

        return fitted.ToImmutable();
    }

    private static string Surroundings(string text, bool isBehind, bool isBefore)
    {
        if (text.Length <= 3 * Around)
            return text;
        return $"{(isBehind ? Head(text) : "")}…{(isBefore ? Tail(text) : "")}";
    }

    private static string Head(string text)
    {
        var space = text.LastIndexOf(' ', Around);
        return space > 0 ? text[..(space + 1)] : char.IsHighSurrogate(text[Around - 1]) ? text[..(Around - 1)] : text[..Around];
    }

    private static string Tail(string text)
    {
        var start = text.Length - Around;
        var space = text.IndexOf(' ', start);
        return space >= 0 ? text[space..] : char.IsLowSurrogate(text[start]) ? text[(start + 1)..] : text[start..];
    }
}
