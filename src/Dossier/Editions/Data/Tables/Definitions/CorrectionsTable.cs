using Dossier.Analysis;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Analysis.Correction>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a fact in error with one that has it right.</summary>
internal static class CorrectionsTable
{
    public static Table<Correction> Table { get; } = new()
    {
        Name = "corrections",
        Description = "one row a fact in error with one that has it right",
        Key = ["error", "corrected_by"],
        Rows = dataset => dataset.Findings.Corrections,
        Cells =
        [
            Reference("error", "facts", "the fact in error", correction => correction.Error),
            Reference("corrected_by", "facts", "the fact that has it right", correction => correction.Right),
        ],
    };
}
