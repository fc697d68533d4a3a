namespace Dossier.Charts;

/// <summary>A place of a drawing that has something to say.</summary>
/// <param name="X">Where.</param>
/// <param name="Y">Where.</param>
/// <param name="Text">What it says: <c>2023: USD 240.11 bn</c>.</param>
public sealed record ScenePoint(double X, double Y, string Text);
