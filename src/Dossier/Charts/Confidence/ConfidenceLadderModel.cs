using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>How the rules led to a fact's confidence.</summary>
/// <param name="Start">The rung that the basis starts at, 1 to 4.</param>
/// <param name="StartLabel">The basis: <c>reported</c>.</param>
/// <param name="Steps">What moved it, in the order of the rules.</param>
public sealed record ConfidenceLadderModel(int Start, string StartLabel, ImmutableArray<LadderStep> Steps);

/// <summary>A step on the ladder.</summary>
/// <param name="Label">Why, in a word or two: <c>denied</c>.</param>
/// <param name="Change">How many rungs, with its sign.</param>
public sealed record LadderStep(string Label, int Change);
