namespace Dossier.Typesetting.Drawing;

/// <summary>A child of a structure element: an element, a slot for content, or (made by the writer) an annotation.</summary>
internal interface IStructureNode
{
}

/// <summary>An annotation as the child of a structure element: its object number, and the place of its page in the document.</summary>
internal sealed record AnnotationNode(int ObjectNumber, int Page) : IStructureNode;
