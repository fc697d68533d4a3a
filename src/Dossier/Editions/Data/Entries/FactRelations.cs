using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Editions.Data.Entries;

/// <summary>One of the relations that a fact's file may state.</summary>
/// <param name="Word">The content's key.</param>
/// <param name="Description">What it says of the other facts.</param>
/// <param name="Targets">The other facts' ids.</param>
internal sealed record FactRelation(string Word, string Description, Func<Fact, ImmutableArray<Located<string>>> Targets);

/// <summary>The relations between facts.</summary>
internal static class FactRelations
{
    /// <summary>Each of them, in the order of the content format.</summary>
    public static ImmutableArray<FactRelation> All { get; } =
    [
        new("corrects", "facts that are in error and that this one has right", fact => fact.Corrects),
        new("denies", "facts of which this one is a party's denial", fact => fact.Denies),
        new("contradicts", "facts that cannot hold together with this one, with nobody having settled which", fact => fact.Contradicts),
        new("supersedes", "facts of which this one is a newer figure or a revision", fact => fact.Supersedes),
        new("supports", "facts that this one supports", fact => fact.Supports),
    ];

    /// <summary>Their words.</summary>
    public static ImmutableArray<string> Words { get; } = [.. All.Select(relation => relation.Word)];
}
