namespace Dossier.Inspection.Accessibility;

/// <summary>Figures have descriptions and places, notes have ids (UA-1, 7.3, 7.7 and 7.9).</summary>
internal static class AlternativeRules
{
    public static IEnumerable<Finding> Check(PdfInspection document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.Structure?.SelfAndBelow() ?? [])
        {
            if (element.Type is "Figure" or "Formula" && string.IsNullOrWhiteSpace(element.Alternative ?? element.ActualText))
                yield return new Finding("UA-1 7.3", $"a {element.Type} has no alternative text");
            if (element.Type == "Figure" && !element.Attributes.ContainsKey("BBox"))
                yield return new Finding("UA-1 7.3", $"the figure \"{element.Alternative}\" does not say where it stands");
            if (element.Type == "Note" && element.Id is null)
                yield return new Finding("UA-1 7.9", $"the note \"{element.Text}\" has no id");
            if (element.Id is { } id && !ids.Add(id))
                yield return new Finding("UA-1 7.9", $"two elements have the id \"{id}\"");
        }
    }
}
