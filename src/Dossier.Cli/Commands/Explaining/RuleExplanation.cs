using System.Globalization;
using Dossier.Analysis.Rules;
using Dossier.Cli.Terminals;
using Dossier.Wordings;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Says what a rule of state or confidence means.</summary>
internal static class RuleExplanation
{
    private const int Labels = 10;

    /// <summary>By how many rungs a rule moves, as tables have it: <c>+1</c>, <c>−1</c>; <c>start</c> for the one that says where the ladder begins.</summary>
    public static string Step(ConfidenceRule rule) => rule.Step is { } step ? Step(step) : "start";

    /// <summary>A step with its sign.</summary>
    public static string Step(int step) => step.ToString("+0;−0;0", CultureInfo.InvariantCulture);

    /// <summary>Writes a rule of confidence.</summary>
    public static void Write(ConfidenceRule rule, Sheet sheet)
    {
        var place = ConfidenceRules.All.IndexOf(rule) + 1;
        sheet.Title("rule of confidence", rule.Code);
        sheet.Text(rule.Title);
        sheet.Blank();
        sheet.Row("step", Labels, rule.Step is null ? "says at which rung, from 1 (very low) to 4 (high), a fact begins" : $"{Step(rule)}, at most once");
        sheet.Row("order", Labels, string.Create(CultureInfo.InvariantCulture, $"{place} of {ConfidenceRules.All.Length}; all that apply are added up"));
        sheet.Row("rests on", Labels, rule.Relates == RelatedKind.Nothing ? "the fact itself" : rule.Relates.ToString().ToLowerInvariant());
        sheet.Blank();
        sheet.Text(rule.Explanation);
    }

    /// <summary>Writes a rule of state.</summary>
    public static void Write(StateRule rule, Sheet sheet)
    {
        var place = StateRules.All.IndexOf(rule) + 1;
        sheet.Title("rule of state", rule.Code);
        sheet.Text(StateWording.Explain(rule.State));
        sheet.Blank();
        sheet.Row("order", Labels, string.Create(CultureInfo.InvariantCulture, $"{place} of {StateRules.All.Length}; the first that fits decides"));
        sheet.Blank();
        sheet.Text(rule.Explanation);
    }
}
