using System.Globalization;
using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Cli.Terminals;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Says why a fact has its state and confidence, where its claim comes from, what stands against it and where it is used.</summary>
internal sealed class FactExplanation(Knowledge knowledge, Fact fact, Sheet sheet)
{
    private const int Labels = 13;

    private readonly FactFinding finding = knowledge.Findings.Facts[fact.Id];

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        sheet.Title("fact", fact.Id);
        sheet.Text(fact.Statement.Value);
        WriteRecord();
        var rule = StateRules.Of(finding.State);
        sheet.Heading($"State: {Words.State(fact, finding)}");
        sheet.Text(rule.Explanation);
        WriteConfidence();
        new OriginTrees(knowledge, fact, sheet).Write();
        new FactRelations(knowledge, fact, sheet).Write();
        WriteUse();
    }

    private void WriteRecord()
    {
        sheet.Blank();
        sheet.Row("basis", Labels, $"{Words.Small(StateWording.Say(fact.Basis.Value))}: {StateWording.Explain(fact.Basis.Value)}");
        if (fact.When is { } when)
            sheet.Row("when", Labels, DateWording.Say(when.Value));
        sheet.Row("attribution", Labels, fact.Attribution.Value + (fact.UnnamedSources ? " (rests on people who are not named)" : ""));
        if (fact.Quantity is { } quantity)
            sheet.Row("quantity", Labels, NumberWording.Say(quantity) + (quantity.Change is { } change ? $", {NumberWording.Say(change)}" : ""));
        sheet.Row("file", Labels, fact.Span.Source.Path);
    }

    private void WriteConfidence()
    {
        if (finding.Confidence is not { } level)
        {
            sheet.Heading("Confidence: none");
            sheet.Text("Facts in error, superseded or forecast have none.");
            return;
        }

        sheet.Heading($"Confidence: {Words.Confidence(level)}");
        var column = 6 + ConfidenceRules.All.Max(rule => rule.Code.Length);
        for (var at = 0; at < finding.Trace.Length; at++)
        {
            var step = finding.Trace[at];
            var signed = at == 0 ? step.Step.ToString(CultureInfo.InvariantCulture) : RuleExplanation.Step(step.Step);
            sheet.Row($"{signed,2}  {step.Rule}", column, WithNames(step.Rule, step.Reason, step.Related));
        }

        var sum = finding.Trace.Sum(step => step.Step);
        sheet.Row($"{sum,2}  in all", column, sum == (int)level ? Words.Confidence(level)
            : string.Create(CultureInfo.InvariantCulture, $"{Words.Confidence(level)}: the rungs go from 1 to 4"));
        foreach (var miss in finding.NearMisses)
            sheet.Row($" ·  {miss.Rule}", column, "not applied: " + WithNames(miss.Rule, miss.Reason, miss.Related));
    }

    // Sources are named in the trees below; facts and entities nowhere else.
    private static string WithNames(string rule, string reason, IEnumerable<string> related) =>
        ConfidenceRules.Find(rule)?.Relates is RelatedKind.Facts or RelatedKind.Entities ? $"{reason}: {string.Join(", ", related)}" : reason;

    private void WriteUse()
    {
        sheet.Heading("Where it is used");
        sheet.Row("chapter", Labels, fact.Topic);
        if (!finding.NamedInTopics.IsEmpty)
            sheet.Row("named in", Labels, string.Join(", ", finding.NamedInTopics));
        if (knowledge.Corpus.Settings.KeyFacts.Any(key => key.Value == fact.Id))
            sheet.Row("key facts", Labels, "on the home page and at the front of the report");
        if (fact.Quantity?.Series is { } series)
            sheet.Row("series", Labels, series.Value);
    }
}
