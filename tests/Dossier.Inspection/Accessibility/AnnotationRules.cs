using Dossier.Inspection.Syntax;

namespace Dossier.Inspection.Accessibility;

/// <summary>Links are in the structure, in tab order, described, and lead somewhere (UA-1, 7.18).</summary>
internal static class AnnotationRules
{
    private const int Print = 4;

    public static IEnumerable<Finding> Check(PdfInspection document)
    {
        var owners = document.Structure?.SelfAndBelow()
            .SelectMany(element => element.Children.OfType<AnnotationNode>().Select(node => (node.ObjectNumber, node.Page, element.Type)))
            .ToLookup(entry => entry.ObjectNumber);
        foreach (var (index, page) in document.Pages.Index())
        {
            if (page.Links.Length > 0 && document.File.Name(document.PageDictionaries[index], "Tabs") != "S")
                yield return new Finding("UA-1 7.18.3", $"page {page.Number} has links but no tab order");
            foreach (var link in page.Links)
            {
                if (owners?[link.ObjectNumber].ToArray() is not [(_, var found, "Link")] || found != index)
                    yield return new Finding("UA-1 7.18.5", $"page {page.Number}: the link to {link.Target} does not stand in one Link element");
                foreach (var finding in CheckLink(document, page, link))
                    yield return finding;
            }
        }

        foreach (var link in document.Structure?.SelfAndBelow().Where(element => element.Type == "Link") ?? [])
        {
            if (!link.Children.OfType<AnnotationNode>().Any())
                yield return new Finding("UA-1 7.18.5", $"the Link element \"{link.Text}\" has no annotation");
        }
    }

    private static IEnumerable<Finding> CheckLink(PdfInspection document, InspectedPage page, InspectedLink link)
    {
        var annotation = (PdfDictionary)document.File.Resolve(new PdfReference(link.ObjectNumber));
        if (string.IsNullOrWhiteSpace(link.Description))
            yield return new Finding("UA-1 7.18.5", $"page {page.Number}: the link to {link.Target} has no description");
        if (document.File.Whole(annotation, "F") != Print)
            yield return new Finding("A-3 6.3.2", $"page {page.Number}: the link to {link.Target} is not printed, or hidden");
        if (link.Target.StartsWith('#') && link.Page is null)
            yield return new Finding("UA-1 7.18.5", $"page {page.Number}: the link to {link.Target} leads nowhere");
        if (link.Area is not [var left, var bottom, var right, var top] || left >= right || bottom >= top)
            yield return new Finding("UA-1 7.18.5", $"page {page.Number}: the link to {link.Target} has no area");
    }
}
