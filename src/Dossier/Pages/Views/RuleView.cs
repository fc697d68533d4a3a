using System.Collections.Immutable;
using Dossier.Analysis.Rules;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Templates;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A published rule, as the Methods page prints it.</summary>
/// <param name="Code">Its code in the data.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Explanation">The rule in full, Markdown.</param>
/// <param name="Step">What it adds, with its sign; empty for rules that move nothing.</param>
internal sealed record RuleView(string Code, string Title, MarkdownText Explanation, string Step)
{
    /// <summary>The rules that give a fact its state.</summary>
    public static ImmutableArray<RuleView> States { get; } =
        [.. StateRules.All.Select(rule => new RuleView(rule.Code, rule.Title, new MarkdownText(rule.Explanation), ""))];

    /// <summary>The rules that move its confidence.</summary>
    public static ImmutableArray<RuleView> Confidences { get; } =
    [
        .. ConfidenceRules.All.Select(rule => new RuleView(
            rule.Code,
            rule.Title,
            new MarkdownText(rule.Explanation),
            rule.Step is { } step ? (step > 0 ? "+" : "") + NumberWording.Say(step) : "starts")),
    ];
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
