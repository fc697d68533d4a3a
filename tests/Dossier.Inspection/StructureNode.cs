using System.Collections.Immutable;
using Dossier.Inspection.Syntax;

namespace Dossier.Inspection;

/// <summary>A part of the structure tree.</summary>
public abstract record StructureNode;

/// <summary>Text or drawing on a page.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="Identifier">The marked-content identifier.</param>
/// <param name="Text">The text, or null where the page has no such marked content.</param>
public sealed record ContentNode(int Page, int Identifier, string? Text) : StructureNode;

/// <summary>An annotation, such as the clickable area of a link.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="ObjectNumber">Its object number.</param>
public sealed record AnnotationNode(int Page, int ObjectNumber) : StructureNode;

/// <summary>A structure element.</summary>
/// <param name="Type">Its type.</param>
/// <param name="ObjectNumber">Its object number.</param>
/// <param name="Children">Its children in reading order.</param>
public sealed record ElementNode(string Type, int ObjectNumber, ImmutableArray<StructureNode> Children) : StructureNode
{
    public string? Language { get; init; }

    public string? Alternative { get; init; }

    public string? ActualText { get; init; }

    public string? Title { get; init; }

    public string? Id { get; init; }

    /// <summary>Entries of its attribute objects, such as Scope, ColSpan and BBox.</summary>
    public ImmutableSortedDictionary<string, PdfValue> Attributes { get; init; } = ImmutableSortedDictionary<string, PdfValue>.Empty;

    public IEnumerable<ElementNode> Elements => Children.OfType<ElementNode>();

    /// <summary>All text in and below it, in reading order.</summary>
    public string Text => ActualText ?? string.Concat(Children.Select(child => child switch
    {
        ContentNode content => content.Text,
        ElementNode element => element.Text,
        _ => "",
    }));

    /// <summary>The element and all below it, in reading order.</summary>
    public IEnumerable<ElementNode> SelfAndBelow() => Elements.SelectMany(child => child.SelfAndBelow()).Prepend(this);

    /// <summary>All content in and below it, in reading order.</summary>
    public IEnumerable<ContentNode> Content() => Children.SelectMany(child => child switch
    {
        ContentNode content => [content],
        ElementNode element => element.Content(),
        _ => Enumerable.Empty<ContentNode>(),
    });

    /// <summary>A whole number among the attributes, such as ColSpan.</summary>
    public int Number(string attribute, int otherwise) => Attributes.GetValueOrDefault(attribute) is PdfNumber number ? number.Whole : otherwise;

    /// <summary>A name among the attributes, such as Scope.</summary>
    public string? Name(string attribute) => (Attributes.GetValueOrDefault(attribute) as PdfName)?.Value;
}
