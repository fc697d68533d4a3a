using System.Collections.Immutable;
using Dossier.Analysis;

namespace Dossier.Editions.Data.Entries;

/// <summary>What becomes of one fact if a source falls.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Fact">The fact's id.</param>
/// <param name="Effect">One of <see cref="Effects"/>.</param>
/// <param name="From">Its confidence with the source; null for facts that have none.</param>
/// <param name="To">Its confidence without; null where no origin is left.</param>
internal sealed record ImpactEntry(string Source, string Fact, string Effect, ConfidenceLevel? From, ConfidenceLevel? To)
{
    /// <summary>The fact has no origin left.</summary>
    public const string Orphaned = "orphaned";

    /// <summary>The fact keeps an origin and loses confidence.</summary>
    public const string Weakened = "weakened";

    /// <summary>Both words.</summary>
    public static ImmutableArray<string> Effects { get; } = [Orphaned, Weakened];

    /// <summary>What becomes of all facts if a source falls, by fact id.</summary>
    public static IEnumerable<ImpactEntry> Of(Dataset dataset, SourceEntry entry)
    {
        var (source, impact) = (entry.Source.Id, entry.Finding.Impact);
        var orphaned = impact.Orphaned.Select(fact => new ImpactEntry(source, fact, Orphaned, dataset.ConfidenceIn(fact), null));
        var weakened = impact.Weakened.Select(fact => new ImpactEntry(source, fact.Fact, Weakened, fact.From, fact.To));
        return orphaned.Concat(weakened).OrderBy(row => row.Fact, StringComparer.Ordinal);
    }
}
