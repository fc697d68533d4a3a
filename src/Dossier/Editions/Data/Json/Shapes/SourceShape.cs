using Dossier.Analysis;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.SourceEntry>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>A source with what follows for it.</summary>
internal static class SourceShape
{
    private static readonly JsonShape<ArchivedCopy> Archive = new()
    {
        Name = "archivedCopy",
        Description = "a copy in a web archive",
        Values =
        [
            MembersOf<ArchivedCopy>.String("url", "its address", copy => copy.Url.Value),
            MembersOf<ArchivedCopy>.String("captured", "when it was taken, ISO 8601-2 (EDTF)", copy => copy.Captured.Value.ToString()),
        ],
    };

    private static readonly JsonShape<WeakenedFact> Weakened = new()
    {
        Name = "weakenedFact",
        Description = "a fact that loses confidence when a source falls",
        Values =
        [
            MembersOf<WeakenedFact>.String("fact", "the fact", weakened => weakened.Fact),
            MembersOf<WeakenedFact>.Word("from", "the confidence with the source", weakened => weakened.From),
            MembersOf<WeakenedFact>.Word("to", "the confidence without", weakened => weakened.To),
        ],
    };

    private static readonly JsonShape<Impact> ImpactShape = new()
    {
        Name = "impact",
        Description = "what is left if a source, and all that only relays it, is taken away",
        Values =
        [
            MembersOf<Impact>.Strings("orphaned", "facts left with no origin: ids", impact => impact.Orphaned),
            MembersOf<Impact>.Objects("weakened", Weakened, "facts that keep an origin and lose confidence", impact => impact.Weakened),
        ],
    };

    public static JsonShape<SourceEntry> Shape { get; } = new()
    {
        Name = "source",
        Description = "one published item, and what is derived of it",
        Values =
        [
            String("id", "the source", entry => entry.Source.Id),
            String("title", "its title", entry => entry.Source.Title.Value),
            Word("titleOrigin", "where the title was taken from", entry => entry.Source.TitleOrigin),
            String("publisher", "who published it: an id", entry => entry.Source.Publisher.Value),
            OptionalString("author", "who wrote it", entry => entry.Source.Author?.Value),
            OptionalString("url", "its address", entry => entry.Source.Url?.Value),
            OptionalObject("archive", Archive, "a kept copy", entry => entry.Source.Archive),
            OptionalString("published", "when it was published, ISO 8601-2 (EDTF)", entry => entry.Source.Published?.Value.ToString()),
            OptionalString("accessed", "when the editors read it", entry => entry.Source.Accessed?.Value.ToString()),
            String("language", "its language, a BCP 47 tag", entry => entry.Source.Language.Value),
            Listed("relays", "the sources that it passes on: ids", entry => entry.Source.Relays),
            OptionalString("note", "the editors' note, Markdown", entry => entry.Source.Note?.Value),
            Strings("roots", "the origins at the end of its relay chain, itself where it relays nothing", entry => entry.Finding.Roots),
            Strings("relayedBy", "sources that relay it directly", entry => entry.Finding.RelayedBy),
            Strings("fanOut", "sources that pass it on, directly or over others", entry => entry.Finding.FanOut),
            Strings("citedBy", "facts that cite it, in order of time", entry => entry.Finding.CitedBy),
            Strings("originOf", "facts that have it among their origins, in order of time", entry => entry.Finding.OriginOf),
            Strings("pointsIn", "series that have a point from it", entry => entry.Finding.PointsIn),
            Strings("namedInTopics", "topics whose narrative cites it", entry => entry.Finding.NamedInTopics),
            Object("impact", ImpactShape, "what falls with it", entry => entry.Finding.Impact),
        ],
    };
}
