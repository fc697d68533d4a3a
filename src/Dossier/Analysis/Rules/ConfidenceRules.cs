using System.Collections.Immutable;

namespace Dossier.Analysis.Rules;

/// <summary>The published rules of confidence (docs/methods.md), in the order in which they are applied and shown.</summary>
public static class ConfidenceRules
{
    /// <summary>Every rule, the one that says where the ladder begins first.</summary>
    public static ImmutableArray<ConfidenceRule> All { get; } =
    [
        new BasisRule(),
        new SeveralOriginsRule(),
        new PrimarySourceRule(),
        new UnnamedSingleOriginRule(),
        new UnreliableOriginsRule(),
        new OneSideRule(),
        new DeniedRule(),
        new ContradictedRule(),
    ];

    /// <summary>The rule with a code, or null.</summary>
    public static ConfidenceRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    /// <summary>The steps that the evidence gives, in the order of the rules.</summary>
    internal static ImmutableArray<ConfidenceStep> Trace(Evidence evidence) =>
    [
        .. from rule in All
           where rule.Applies(evidence)
           let reason = rule.Explain(evidence)
           select new ConfidenceStep(rule.Code, rule.StepFor(evidence), reason.Text, reason.Related),
    ];

    /// <summary>The rules that nearly applied, with what kept them from it.</summary>
    internal static ImmutableArray<NearMiss> NearMisses(Evidence evidence) =>
    [
        .. from rule in All
           where !rule.Applies(evidence)
           let miss = rule.NearMiss(evidence)
           where miss is not null
           select new NearMiss(rule.Code, miss.Text, miss.Related),
    ];

    /// <summary>Where some steps lead, held to the four rungs.</summary>
    internal static ConfidenceLevel Level(ImmutableArray<ConfidenceStep> trace) => Clamp(trace.Sum(step => step.Step));

    /// <summary>The level alone, without wording the reasons.</summary>
    internal static ConfidenceLevel Level(Evidence evidence)
    {
        var rung = 0;
        foreach (var rule in All)
            rung += rule.Applies(evidence) ? rule.StepFor(evidence) : 0;
        return Clamp(rung);
    }

    private static ConfidenceLevel Clamp(int rung) =>
        (ConfidenceLevel)Math.Clamp(rung, (int)ConfidenceLevel.VeryLow, (int)ConfidenceLevel.High);
}
