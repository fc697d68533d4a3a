namespace Dossier.Typesetting.Drawing;

/// <summary>A child of a structure element: an element, a slot for content, or (made by the writer) a clickable area.</summary>
internal interface IStructureNode
{
}
