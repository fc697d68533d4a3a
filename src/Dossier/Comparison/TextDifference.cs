using System.Collections.Immutable;
using Dossier.Comparison.Texts;

namespace Dossier.Comparison;

/// <summary>What changed within a text, word by word, for marking it up. Words and numbers are never parted: 240.1 turns into 240.11 as a whole.</summary>
public static class TextDifference
{
    /// <summary>The runs of which both texts consist, in order; where words turned into others, those that went stand before those that came.</summary>
    /// <returns>
    /// The kept and removed runs joined give <paramref name="before"/>, the kept and added ones <paramref name="after"/>.
    /// </returns>
    public static ImmutableArray<TextRun> Of(string before, string after)
    {
        var (old, young) = (TextWords.Split(before), TextWords.Split(after));
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var at = 0;
        foreach (var stretch in WithoutLoneSpaces(SequenceDifference.Of(old, young), old))
        {
            Add(runs, RunKind.Kept, old[at..stretch.Start]);
            Add(runs, RunKind.Removed, stretch.Before);
            Add(runs, RunKind.Added, stretch.After);
            at = stretch.Start + stretch.Before.Length;
        }

        Add(runs, RunKind.Kept, old[at..]);
        return runs.ToImmutable();
    }

    // Words that changed one after the other read as one change, not as one a word.
    private static List<Stretch> WithoutLoneSpaces(ImmutableArray<Stretch> stretches, ImmutableArray<string> old)
    {
        var joined = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            if (joined is [.., var last] && last.Start + last.Before.Length is var end && end + 1 == stretch.Start && old[end] == " ")
                joined[^1] = new Stretch(last.Start, [.. last.Before, " ", .. stretch.Before], [.. last.After, " ", .. stretch.After]);
            else
                joined.Add(stretch);
        }

        return joined;
    }

    private static void Add(ImmutableArray<TextRun>.Builder runs, RunKind kind, ImmutableArray<string> words)
    {
        if (!words.IsEmpty)
            runs.Add(new TextRun(kind, string.Concat(words)));
    }
}

/// <summary>A run of text.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The text.</param>
public readonly record struct TextRun(RunKind Kind, string Text);

/// <summary>What became of a run of text.</summary>
public enum RunKind
{
    /// <summary>It stands in both texts.</summary>
    Kept,

    /// <summary>It stood in the older one.</summary>
    Removed,

    /// <summary>It stands in the newer one.</summary>
    Added,
}
