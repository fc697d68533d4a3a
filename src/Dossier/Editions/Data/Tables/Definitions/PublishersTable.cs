using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.PublisherEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a publisher.</summary>
internal static class PublishersTable
{
    public static Table<PublisherEntry> Table { get; } = new()
    {
        Name = "publishers",
        Description = "one row a publisher",
        Key = ["id"],
        Rows = dataset => dataset.Publishers,
        Cells =
        [
            Id("id", "the publisher", entry => entry.Publisher.Id),
            String("name", "its name", entry => entry.Publisher.Name.Value),
            Word<PublisherKind>("kind", "what kind of publisher", entry => entry.Publisher.Kind.Value),
            Id("side", "for whom it speaks", entry => entry.Publisher.Side.Value),
            Id("voice", "with whom it speaks as one; its own id where it speaks alone", entry => entry.Publisher.Voice),
            Word<Reliability>(
                "reliability",
                "how reliable it is by the Admiralty code, A the best; F: cannot be judged",
                entry => entry.Publisher.Reliability),
            OptionalString("reliability_why", "why that is not its kind's", entry => entry.Publisher.ReliabilityWhy?.Value),
            Integer("source_count", "how many sources it published", entry => entry.Sources.Count),
        ],
    };
}
