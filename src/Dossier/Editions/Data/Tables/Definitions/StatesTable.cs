using Dossier.Analysis.Rules;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Analysis.Rules.StateRule>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a state that a fact can be in; the first that fits decides.</summary>
internal static class StatesTable
{
    public static Table<StateRule> Table { get; } = new()
    {
        Name = "states",
        Description = "one row a state that a fact can be in; the first that fits decides",
        Key = ["code"],
        Rows = _ => StateRules.All,
        Cells =
        [
            Id("code", "the word for it in the facts", rule => rule.Code),
            Integer("position", "its place in the order in which they are tried, from 1", rule => StateRules.All.IndexOf(rule) + 1),
            String("title", "the state as readers see it", rule => rule.Title),
            Of("explanation", ColumnType.Markdown, "the published rule", rule => rule.Explanation),
        ],
    };
}
