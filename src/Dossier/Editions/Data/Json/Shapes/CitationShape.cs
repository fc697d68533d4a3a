using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.CitationEntry>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>A citation followed to its origins.</summary>
internal static class CitationShape
{
    public static JsonShape<CitationEntry> Shape { get; } = new()
    {
        Name = "citation",
        Description = "the link from a fact to a source, followed to its origins",
        Values =
        [
            String("source", "the cited source", entry => entry.Citation.Source.Value),
            OptionalString("locator", "the place within the source", entry => entry.Citation.Locator?.Value),
            OptionalString("excerpt", "its words, verbatim", entry => entry.Citation.Excerpt?.Value),
            OptionalWord(
                "excerptVerdict",
                "what was found of the excerpt in a copy of the source's text; null: it was not checked as it stands",
                entry => entry.Verdict),
            OptionalString(
                "origin",
                "what the editors wrote: a source that the cited one relays, or `self` for its own reporting",
                entry => entry.Citation.Origin?.Value),
            Strings(
                "origins",
                "where the claim was first made, derived: ids of sources",
                entry => entry.Origins.Select(origin => origin.Source)),
            Strings("voices", "the voices of the origins' publishers", entry => entry.Voices),
            Flag("direct", "whether the cited source is itself one of the origins", entry => entry.IsDirect),
            Integer("newVoices", "how many of the voices no earlier citation of the fact has", entry => entry.NewVoices),
        ],
    };
}
