using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Comparison.Fields;

/// <summary>What is recorded of the copies of sources: which text it was, and what became of looking for the excerpts in it.</summary>
internal static class CaptureFields
{
    // as many as git shows of a commit
    private const int DigitsShown = 12;

    private static readonly ChangedField Text = new("captured-text", "checksum of the text");
    private static readonly ChangedField Verdict = new("excerpt-verdict", "excerpt in", ValueKind.Text, ValueKind.Fact);

    public static ImmutableArray<ChangedField> All { get; } = [Text, Verdict];

    public static FieldList Of(LockedCapture capture)
    {
        var values = new FieldList(All);
        values.Add(Text, capture.Sha256.Value[..Math.Min(DigitsShown, capture.Sha256.Value.Length)]);
        foreach (var ofFact in capture.Excerpts.GroupBy(excerpt => excerpt.Fact, StringComparer.Ordinal))
        {
            foreach (var (number, excerpt) in ofFact.Index())
                values.Add(new FieldValue(Verdict, excerpt.Fact, Say(excerpt)) { Number = number });
        }

        return values;
    }

    private static string Say(CheckedExcerpt excerpt) => excerpt.Verdict switch
    {
        ExcerptVerdict.Match => "found word for word",
        ExcerptVerdict.Drift => excerpt.Nearest is { } nearest ? $"found in other words: “{nearest}”" : "found in other words",
        _ => "not found",
    };
}
