using System.Collections.Immutable;
using System.Globalization;
using Dossier.Analysis;
using Dossier.Analysis.Rules;

namespace Dossier.Comparison;

/// <summary>Compares what follows for the facts that two versions have in common.</summary>
internal static class FactMoves
{
    public static ImmutableArray<FactMove> Between(Findings before, Findings after)
    {
        var both = before.Facts.Keys.Where(after.Facts.ContainsKey).Order(StringComparer.Ordinal);
        return [.. both.Select(id => Between(id, before.Facts[id], after.Facts[id])).OfType<FactMove>()];
    }

    private static FactMove? Between(string id, FactFinding before, FactFinding after)
    {
        var moved = before.State != after.State || before.Confidence != after.Confidence
            || !before.Origins.AsSpan().SequenceEqual(after.Origins.AsSpan());
        return !moved ? null : new FactMove
        {
            Fact = id,
            StateBefore = Why(before),
            StateAfter = Why(after),
            ConfidenceBefore = before.Confidence,
            ConfidenceAfter = after.Confidence,
            Rules = before.Confidence is null || after.Confidence is null ? [] : Rules(before.Trace, after.Trace),
            OriginsGained = [.. after.Origins.Except(before.Origins, StringComparer.Ordinal)],
            OriginsLost = [.. before.Origins.Except(after.Origins, StringComparer.Ordinal)],
            IndependentBefore = before.IndependentOrigins.Length,
            IndependentAfter = after.IndependentOrigins.Length,
        };
    }

    private static ImmutableArray<RuleMove> Rules(ImmutableArray<ConfidenceStep> before, ImmutableArray<ConfidenceStep> after)
    {
        var moves = ImmutableArray.CreateBuilder<RuleMove>();
        foreach (var rule in ConfidenceRules.All)
        {
            var (old, young) = (Step(before, rule), Step(after, rule));
            if (old?.Step != young?.Step)
                moves.Add(new RuleMove(rule.Code, rule.Title, old?.Step, young?.Step, (young ?? old)?.Reason ?? ""));
        }

        return moves.ToImmutable();
    }

    private static ConfidenceStep? Step(ImmutableArray<ConfidenceStep> trace, ConfidenceRule rule) =>
        trace.FirstOrDefault(step => step.Rule == rule.Code);

    private static StateReason Why(FactFinding finding)
    {
        var (reason, facts) = finding.State switch
        {
            State.InError => ("corrected", finding.CorrectedBy),
            State.Superseded => ("superseded", finding.SupersededBy),
            State.Disputed when finding.ContradictedBy.IsEmpty => ("denied", finding.DeniedBy),
            State.Disputed when finding.DeniedBy.IsEmpty => ("contradicted", finding.ContradictedBy),
            State.Disputed => ("denied and contradicted", [.. finding.DeniedBy.Union(finding.ContradictedBy, StringComparer.Ordinal)]),
            State.Forecast => ("its basis is forecast", []),
            State.Statement => ("its basis is stated", []),
            _ => (Origins(finding.IndependentOrigins.Length), ImmutableArray<string>.Empty),
        };
        return new StateReason(finding.State, reason, [.. facts.Order(StringComparer.Ordinal)]);
    }

    private static string Origins(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} independent origin{(count == 1 ? "" : "s")}");
}
