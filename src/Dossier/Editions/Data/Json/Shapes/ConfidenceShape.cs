using Dossier.Analysis;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Analysis.FactFinding>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>How sure one may be of a fact, with the steps that led there.</summary>
internal static class ConfidenceShape
{
    public static JsonShape<FactFinding> Shape { get; } = new()
    {
        Name = "confidence",
        Description = "how sure one may be of a fact, with the steps that led there; without a level for facts in error, superseded or forecast",
        Values =
        [
            OptionalWord("level", "the level", finding => finding.Confidence),
            Objects(
                "reasons",
                ConfidenceReasonShapes.Reason,
                "the rules that applied, in their order; the sum of the steps is held to 1 to 4",
                finding => finding.Trace),
            Objects("nearMisses", ConfidenceReasonShapes.NearMiss, "the rules that nearly applied", finding => finding.NearMisses),
        ],
    };
}
