using Dossier.Analysis.Rules;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics.Formats;
using Dossier.Wordings;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Lists what can be explained without any content.</summary>
internal static class ExplanationLists
{
    /// <summary>What stands for all rules.</summary>
    public const string Rules = "rules";

    private const int Gap = 2;

    /// <summary>The codes of all rules.</summary>
    public static IEnumerable<string> RuleCodes =>
        StateRules.All.Select(rule => rule.Code).Concat(ConfidenceRules.All.Select(rule => rule.Code)).Distinct(StringComparer.Ordinal);

    /// <summary>All that can be explained without content.</summary>
    public static IEnumerable<string> Codes => DiagnosticCatalogue.All.Select(each => each.Code).Concat(RuleCodes).Append(Rules);

    /// <summary>Every code and every rule, a line each.</summary>
    public static int WriteNames(Sheet sheet)
    {
        sheet.Title("diagnostics:", "what is wrong with content or templates");
        var column = DiagnosticCatalogue.All.Max(each => each.Code.Length) + Gap;
        foreach (var each in DiagnosticCatalogue.All)
            sheet.Row(each.Code, column, each.Title, Palette.Of(each.Severity));
        sheet.Blank();
        WriteRules(sheet, rule => StateWording.Explain(rule.State), rule => rule.Title);
        return ExitCode.Clean;
    }

    /// <summary>Every rule with what it says.</summary>
    public static int WriteRules(Sheet sheet)
    {
        WriteRules(sheet, rule => rule.Explanation, rule => $"{RuleExplanation.Step(rule)}: {rule.Explanation}");
        return ExitCode.Clean;
    }

    private static void WriteRules(Sheet sheet, Func<StateRule, string> ofState, Func<ConfidenceRule, string> ofConfidence)
    {
        var column = RuleCodes.Max(code => code.Length) + Gap;
        sheet.Title("rules of state:", "the first that fits decides");
        foreach (var rule in StateRules.All)
            sheet.Row(rule.Code, column, ofState(rule));
        sheet.Blank();
        sheet.Title("rules of confidence:", "added up, held between 1 (very low) and 4 (high)");
        foreach (var rule in ConfidenceRules.All)
            sheet.Row(rule.Code, column, ofConfidence(rule));
    }
}
