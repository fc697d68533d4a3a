using System.Collections.Immutable;

namespace Dossier.Editions;

/// <summary>The editions there are, in the order in which they are named to people.</summary>
public static class EditionCatalogue
{
    /// <summary>Every edition.</summary>
    public static ImmutableArray<IEdition> All { get; } = [];
}
