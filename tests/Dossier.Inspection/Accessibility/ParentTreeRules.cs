using Dossier.Inspection.Syntax;

namespace Dossier.Inspection.Accessibility;

/// <summary>The way back from content to structure leads to where it came from (ISO 32000-1, 14.7.4.4).</summary>
internal static class ParentTreeRules
{
    public static IEnumerable<Finding> Check(PdfInspection document)
    {
        var (file, structure) = (document.File, document.Structure);
        if (structure is null)
            yield break;
        var root = file.Dictionary(file.Catalog, "StructTreeRoot");
        var parents = file.Tree(root is null ? null : file.Dictionary(root, "ParentTree"), "Nums")
            .ToDictionary(entry => ((PdfNumber)entry.Key).Whole, entry => entry.Value);
        foreach (var element in structure.SelfAndBelow())
        {
            foreach (var content in element.Children.OfType<ContentNode>().Where(content => content.Page >= 0))
            {
                var key = file.Whole(document.PageDictionaries[content.Page], "StructParents") ?? -1;
                var owners = file.Resolve(parents.GetValueOrDefault(key)) as PdfArray;
                if (owners?.Items.ElementAtOrDefault(content.Identifier) is not PdfReference owner || owner.Number != element.ObjectNumber)
                    yield return new Finding("UA-1 7.1", $"page {content.Page + 1}: content {content.Identifier} does not lead back to its {element.Type}");
            }

            foreach (var annotation in element.Children.OfType<AnnotationNode>())
            {
                var key = file.Resolve(new PdfReference(annotation.ObjectNumber)) is PdfDictionary found ? file.Whole(found, "StructParent") ?? -1 : -1;
                if (parents.GetValueOrDefault(key) is not PdfReference owner || owner.Number != element.ObjectNumber)
                    yield return new Finding("UA-1 7.18.1", $"annotation {annotation.ObjectNumber} does not lead back to its {element.Type}");
            }
        }
    }
}
