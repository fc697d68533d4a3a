using Dossier.Analysis;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Analysis.Dispute>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a pair of live facts that do not fit.</summary>
internal static class DisputesTable
{
    public static Table<Dispute> Table { get; } = new()
    {
        Name = "disputes",
        Description = "one row a pair of live facts that do not fit",
        Key = ["claim", "objection"],
        Rows = dataset => dataset.Findings.Disputes,
        Cells =
        [
            Reference("claim", "facts", "the disputed fact", dispute => dispute.Claim),
            Reference("objection", "facts", "the live fact that denies or contradicts it", dispute => dispute.Objection),
            Word<DisputeKind>("kind", "whether a party denies it or another fact cannot hold together with it", dispute => dispute.Kind),
        ],
    };
}
