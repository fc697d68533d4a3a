using Dossier.Analysis;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>What is listed over the whole dossier.</summary>
internal static class ListShapes
{
    public static JsonShape<Dispute> Dispute { get; } = new()
    {
        Name = "dispute",
        Description = "two live facts that do not fit",
        Values =
        [
            MembersOf<Dispute>.String("claim", "the disputed fact", dispute => dispute.Claim),
            MembersOf<Dispute>.String("objection", "the live fact that denies or contradicts it", dispute => dispute.Objection),
            MembersOf<Dispute>.Word(
                "kind",
                "whether a party denies it or another fact cannot hold together with it",
                dispute => dispute.Kind),
        ],
    };

    public static JsonShape<Correction> Correction { get; } = new()
    {
        Name = "correction",
        Description = "a fact in error and the one that has it right",
        Values =
        [
            MembersOf<Correction>.String("error", "the fact in error", correction => correction.Error),
            MembersOf<Correction>.String("correctedBy", "the fact that has it right", correction => correction.Right),
        ],
    };

    public static JsonShape<BuiltFrom> BuiltFrom { get; } = new()
    {
        Name = "builtFrom",
        Description = "what this file was made from and by",
        Values =
        [
            MembersOf<BuiltFrom>.String("programVersion", "the program's version", built => built.ProgramVersion),
            MembersOf<BuiltFrom>.OptionalString(
                "revision",
                "the commit that the content was read from, marked where it differed",
                built => built.Revision),
        ],
    };
}
