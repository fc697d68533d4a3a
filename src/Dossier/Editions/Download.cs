namespace Dossier.Editions;

/// <summary>A file of an edition that readers may want to take, once it is written.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Group">The heading that it is listed under; those of one heading follow one another.</param>
/// <param name="Description">What it is, a line of plain text.</param>
internal sealed record Download(string Path, string Group, string Description);
