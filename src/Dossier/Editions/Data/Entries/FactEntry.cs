using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;

namespace Dossier.Editions.Data.Entries;

/// <summary>A fact with what follows for it.</summary>
/// <param name="Dataset">Where it stands.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Finding">What follows.</param>
internal sealed record FactEntry(Dataset Dataset, Fact Fact, FactFinding Finding)
{
    /// <summary>
    /// Its number with the digits that were written, or its bounds as <c>min/max</c>, an open one as <c>..</c>; null where it has none.
    /// </summary>
    public string? ValueText => Fact.Quantity switch
    {
        null => null,
        { Value: { } value } => value.Value.ToString(),
        var bounds => $"{bounds.Min?.Value.ToString() ?? ".."}/{bounds.Max?.Value.ToString() ?? ".."}",
    };

    /// <summary>Its relations to other facts as they are written: the word of the content and the other fact's id.</summary>
    public IEnumerable<RelationEntry> Relations =>
        from relation in FactRelations.All
        from target in relation.Targets(Fact).Select(target => target.Value).Distinct(StringComparer.Ordinal)
        select new RelationEntry(Fact.Id, relation.Word, target);

    /// <summary>Its citations in the editors' order, followed to their origins.</summary>
    public ImmutableArray<CitationEntry> Citations { get; } = CitationEntry.Of(Dataset, Fact, Finding);
}

/// <summary>One relation of a fact to another.</summary>
/// <param name="Fact">The id of the fact in whose file it stands.</param>
/// <param name="Relation">The word of the content: <c>corrects</c>.</param>
/// <param name="Target">The other fact's id.</param>
internal sealed record RelationEntry(string Fact, string Relation, string Target);
