namespace Dossier.Markup;

/// <summary>A replacement in a text.</summary>
/// <param name="Start">Offset of the first character that goes.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Text">What comes instead.</param>
internal readonly record struct MarkupEdit(int Start, int End, string Text);
