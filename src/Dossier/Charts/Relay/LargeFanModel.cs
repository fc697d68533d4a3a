using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>An origin with every source that passes it on.</summary>
/// <param name="Groups">The sources by the way that they took; first those that go over no other.</param>
/// <param name="Origin">The origin's publisher.</param>
/// <param name="SubLabels">Its date and what it rests on, each a short line.</param>
public sealed record LargeFanModel(ImmutableArray<FanGroup> Groups, string Origin, ImmutableArray<string> SubLabels);

/// <summary>Sources that took one way.</summary>
/// <param name="Over">The publisher of the page that they go over, or null.</param>
/// <param name="Pages">The sources.</param>
public sealed record FanGroup(string? Over, ImmutableArray<FanPage> Pages);

/// <summary>A source that passes an origin on.</summary>
/// <param name="Name">Its publisher.</param>
/// <param name="Language">The name of its language.</param>
public sealed record FanPage(string Name, string Language);
