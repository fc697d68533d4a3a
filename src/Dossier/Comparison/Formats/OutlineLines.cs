using System.Collections.Immutable;
using System.Globalization;
using Dossier.Wordings;

namespace Dossier.Comparison.Formats;

/// <summary>Puts single changes into words.</summary>
internal sealed class OutlineLines(Diff diff, RecordNames names)
{
    /// <summary>The changes of some fields.</summary>
    public ImmutableArray<OutlineLine> Of(ImmutableArray<FieldChange> changes) => [.. changes.Select(Of)];

    /// <summary>What a reviewer wants to know of a fact that came.</summary>
    public ImmutableArray<OutlineLine> OfNewFact(string id)
    {
        var (fact, finding) = (diff.New.Corpus.Facts[id], diff.New.Findings.Facts[id]);
        var confidence = finding.Confidence is { } level ? $", {StateWording.Say(level).ToLowerInvariant()} confidence" : "";
        return
        [
            new OutlineLine("state", null, StateWording.Say(finding.State) + confidence),
            new OutlineLine(
                "founded on",
                null,
                $"{Count(fact.Citations.Length, "citation")}, {Count(finding.IndependentOrigins.Length, "independent origin")}"),
        ];
    }

    /// <summary>What moved about a fact, and why.</summary>
    public ImmutableArray<OutlineLine> Of(FactMove move)
    {
        var lines = ImmutableArray.CreateBuilder<OutlineLine>();
        if (move.StateMoved)
            lines.Add(new OutlineLine("state", Say(move.StateBefore), Say(move.StateAfter)));
        if (move.ConfidenceMoved)
            lines.Add(new OutlineLine("confidence", StateWording.Say(move.ConfidenceBefore), StateWording.Say(move.ConfidenceAfter)));
        lines.AddRange(move.Rules.Select(Of));
        lines.AddRange(move.OriginsLost.Select(origin => new OutlineLine("origin", names.Source(origin), null)));
        lines.AddRange(move.OriginsGained.Select(origin => new OutlineLine("origin", null, names.Source(origin))));
        return lines.ToImmutable();
    }

    private OutlineLine Of(FieldChange change)
    {
        var field = change.Field;
        // Of a set, the value is what tells it apart: `entity: Norland`, not `entity Norland: Norland`.
        var isItsOwnSubject = change.Subject.Length > 0 && (change.Before ?? change.After) == change.Subject;
        var label = change.Subject.Length == 0 || isItsOwnSubject ? field.Title : $"{field.Title}, {names.Say(field.Subject, change.Subject)}";
        return new OutlineLine(label, Say(change.Before), Say(change.After));

        string? Say(string? value) => value is null ? null : names.Say(field.Value, value);
    }

    private static OutlineLine Of(RuleMove rule) => (rule.Before, rule.After) switch
    {
        (_, null) => new OutlineLine("rule", rule.Text, null),
        (null, _) => new OutlineLine("rule", null, $"{rule.Text}: {rule.Reason}"),
        _ => new OutlineLine("rule", null, rule.Text),
    };

    private static string Say(StateReason reason)
    {
        var by = reason.Facts.IsEmpty ? "" : $" by {string.Join(", ", reason.Facts)}";
        return $"{StateWording.Say(reason.State)} ({reason.Reason}{by})";
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
