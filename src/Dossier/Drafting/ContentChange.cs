namespace Dossier.Drafting;

/// <summary>A file of the content as it is to become.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Replaces">Whether it takes the place of a file that there is; else there must be none.</param>
internal sealed record ContentChange(string Path, string Text, bool Replaces = false);
