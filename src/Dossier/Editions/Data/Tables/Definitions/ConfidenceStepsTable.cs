using Dossier.Analysis;
using static Dossier.Editions.Data.Tables.ColumnsOf<(string Fact, int Position, Dossier.Analysis.ConfidenceStep Step)>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a step that led to a fact's confidence.</summary>
internal static class ConfidenceStepsTable
{
    public static Table<(string Fact, int Position, ConfidenceStep Step)> Table { get; } = new()
    {
        Name = "confidence_steps",
        Description = "one row a step that led to a fact's confidence",
        Key = ["fact", "position"],
        Rows = dataset =>
            from entry in dataset.Facts
            from step in entry.Finding.Trace.Select((step, at) => (entry.Fact.Id, at + 1, step))
            select step,
        Cells =
        [
            Reference("fact", "facts", "the fact", row => row.Fact),
            Integer("position", "the step's place, from 1; the first one says where the ladder begins", row => row.Position),
            Reference("rule", "confidence_rules", "the rule that applied", row => row.Step.Rule),
            Integer("step", "by how many rungs it moves; the sum is held to 1 to 4", row => row.Step.Step),
            String("reason", "why it applied to this fact", row => row.Step.Reason),
            Ids(
                "related",
                "ids of the facts, sources or entities that it rests on, parted by spaces; the rule says which",
                row => row.Step.Related),
        ],
    };
}
