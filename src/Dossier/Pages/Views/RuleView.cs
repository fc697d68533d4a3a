using System.Collections.Immutable;
using Dossier.Analysis.Rules;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Templates;

namespace Dossier.Pages.Views;

/// <summary>A published rule, as the Methods page prints it.</summary>
/// <param name="Code">Its code in the data.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Explanation">The rule in full, Markdown.</param>
/// <param name="Step">What it adds, with its sign; empty for rules that move nothing.</param>
internal sealed record RuleView(string Code, string Title, MarkdownText Explanation, string Step)
{
    /// <summary>The rules that give a fact its state.</summary>
    public static ImmutableArray<RuleView> States(Words words) =>
        [.. StateRules.All.Select(rule => Of($"state-rule-{rule.Code}", rule.Code, "", words))];

    /// <summary>The rules that move its confidence.</summary>
    public static ImmutableArray<RuleView> Confidences(Words words) =>
        [.. ConfidenceRules.All.Select(rule => Of($"rule-{rule.Code}", rule.Code, rule.Step is { } step ? words.Signed(step) : words.Say("rule-starts"), words))];

    private static RuleView Of(string name, string code, string step, Words words) =>
        new(code, words.Say(name), new MarkdownText(words.Say(name + "-text")), step);
}

/// <summary>A basis with what it means.</summary>
/// <param name="Text">The basis in words.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record BasisView(string Text, string Meaning)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<BasisView> Of(Words words) =>
        [.. Enum.GetValues<Basis>().Select(basis => new BasisView(words.Say(basis), words.Explain(basis)))];
}
