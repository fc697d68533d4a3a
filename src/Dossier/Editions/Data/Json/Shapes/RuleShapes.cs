using Dossier.Analysis.Rules;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>The published rules behind what is derived.</summary>
internal static class RuleShapes
{
    public static JsonShape<StateRule> State { get; } = new()
    {
        Name = "stateRule",
        Description = "a state that a fact can be in; the first that fits decides",
        Values =
        [
            MembersOf<StateRule>.String("code", "the word for it in the facts", rule => rule.Code),
            MembersOf<StateRule>.String("title", "the state as readers see it", rule => rule.Title),
            MembersOf<StateRule>.String("explanation", "the published rule, Markdown", rule => rule.Explanation),
        ],
    };

    public static JsonShape<ConfidenceRule> Confidence { get; } = new()
    {
        Name = "confidenceRule",
        Description = "a rule of confidence, in the order in which they are applied",
        Values =
        [
            MembersOf<ConfidenceRule>.String("code", "the word for it in the reasons", rule => rule.Code),
            MembersOf<ConfidenceRule>.String("title", "the rule in a few words", rule => rule.Title),
            MembersOf<ConfidenceRule>.String("explanation", "the published rule, Markdown", rule => rule.Explanation),
            MembersOf<ConfidenceRule>.OptionalInteger(
                "step",
                "by how many rungs it moves; null for the rule that says where the ladder begins",
                rule => rule.Step),
            MembersOf<ConfidenceRule>.Word("relatesTo", "what the related ids of its reasons name", rule => rule.Relates),
        ],
    };
}
