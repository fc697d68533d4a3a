using Dossier.Analysis;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>The rules that applied to a fact, and those that nearly did.</summary>
internal static class ConfidenceReasonShapes
{
    public static JsonShape<ConfidenceStep> Reason { get; } = new()
    {
        Name = "confidenceReason",
        Description = "a rule of confidence that applied",
        Values =
        [
            MembersOf<ConfidenceStep>.String("code", "the rule", step => step.Rule),
            MembersOf<ConfidenceStep>.Integer(
                "step",
                "by how many rungs it moves; for the first one, the rung that the basis starts at",
                step => step.Step),
            MembersOf<ConfidenceStep>.String("reason", "why it applied to this fact", step => step.Reason),
            MembersOf<ConfidenceStep>.Strings("related", "ids of what it rests on: the rule says which kind", step => step.Related),
        ],
    };

    public static JsonShape<NearMiss> NearMiss { get; } = new()
    {
        Name = "confidenceNearMiss",
        Description = "a rule of confidence that nearly applied",
        Values =
        [
            MembersOf<NearMiss>.String("code", "the rule", miss => miss.Rule),
            MembersOf<NearMiss>.String("reason", "what kept it from applying", miss => miss.Reason),
            MembersOf<NearMiss>.Strings("related", "ids of what it looked at: the rule says which kind", miss => miss.Related),
        ],
    };
}
