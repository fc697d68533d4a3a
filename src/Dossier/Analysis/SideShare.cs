namespace Dossier.Analysis;

/// <summary>How much of a topic comes from one side, counted over live facts.</summary>
/// <param name="Side">The side of the origins' publishers.</param>
/// <param name="Facts">Facts with at least one origin of that side.</param>
/// <param name="Alone">Facts with no other origin.</param>
/// <param name="Origins">Distinct origins of that side.</param>
public sealed record SideShare(string Side, int Facts, int Alone, int Origins);
