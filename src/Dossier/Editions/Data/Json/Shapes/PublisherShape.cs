using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.PublisherEntry>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>A publisher with its sources.</summary>
internal static class PublisherShape
{
    public static JsonShape<PublisherEntry> Shape { get; } = new()
    {
        Name = "publisher",
        Description = "who publishes sources",
        Values =
        [
            String("id", "the publisher", entry => entry.Publisher.Id),
            String("name", "its name", entry => entry.Publisher.Name.Value),
            Word("kind", "what kind of publisher", entry => entry.Publisher.Kind.Value),
            String("side", "for whom it speaks", entry => entry.Publisher.Side.Value),
            String("voice", "with whom it speaks as one; its own id where it speaks alone", entry => entry.Publisher.Voice),
            Word(
                "reliability",
                "how reliable it is by the Admiralty code, A the best; F: cannot be judged",
                entry => entry.Publisher.Reliability),
            OptionalString("reliabilityWhy", "why that is not its kind's", entry => entry.Publisher.ReliabilityWhy?.Value),
            Strings("sources", "its sources: ids", entry => entry.Sources),
        ],
    };
}
