using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>How the citations of a fact lead to its origins.</summary>
/// <param name="Groups">Cited pages that passed something on, by the way that it took; those of one origin need not stand together.</param>
/// <param name="Origins">The origins, largest fan-out first.</param>
public sealed record RelayGraphModel(ImmutableArray<RelayGroup> Groups, ImmutableArray<RelayOrigin> Origins);

/// <summary>Cited pages that took one way.</summary>
/// <param name="Label">The way: <c>pages straight from the story</c>, <c>4 over Business Insider</c>. Where nothing lies in between, the
/// count is written over it.</param>
/// <param name="Names">The pages' publishers, in the order of the citations.</param>
/// <param name="Count">How many pages.</param>
/// <param name="Via">The page that they go over, or null.</param>
/// <param name="Origin">Index of the origin that they lead to.</param>
public sealed record RelayGroup(string Label, ImmutableArray<string> Names, int Count, RelayVia? Via, int Origin)
{
    /// <summary>Indices of the further origins that they lead to, where they pass on several.</summary>
    public ImmutableArray<int> OtherOrigins { get; init; } = [];
}

/// <summary>A page in between.</summary>
/// <param name="IsCited">Whether the fact cites it too; if not, it is drawn as an open ring.</param>
public sealed record RelayVia(bool IsCited);

/// <summary>The end of a relay chain.</summary>
/// <param name="Label">Its publisher.</param>
/// <param name="SubLabel">Its date.</param>
/// <param name="IsCited">Whether the fact cites it itself.</param>
public sealed record RelayOrigin(string Label, string SubLabel, bool IsCited);
