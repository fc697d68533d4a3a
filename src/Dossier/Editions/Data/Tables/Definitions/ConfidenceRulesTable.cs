using Dossier.Analysis.Rules;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Analysis.Rules.ConfidenceRule>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a rule of confidence.</summary>
internal static class ConfidenceRulesTable
{
    public static Table<ConfidenceRule> Table { get; } = new()
    {
        Name = "confidence_rules",
        Description = "one row a rule of confidence",
        Key = ["code"],
        Rows = _ => ConfidenceRules.All,
        Cells =
        [
            Id("code", "the word for it in the steps", rule => rule.Code),
            Integer("position", "its place in the order in which they are applied, from 1", rule => ConfidenceRules.All.IndexOf(rule) + 1),
            String("title", "the rule in a few words", rule => rule.Title),
            Of("explanation", ColumnType.Markdown, "the published rule", rule => rule.Explanation),
            OptionalInteger("step", "by how many rungs it moves; none for the rule that says where the ladder begins", rule => rule.Step),
            Word<RelatedKind>("relates_to", "what the related ids of its steps name", rule => rule.Relates),
        ],
    };
}
