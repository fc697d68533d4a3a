namespace Dossier.Inspection.Accessibility;

/// <summary>Everything drawn is tagged or an artifact, once (UA-1, 7.1).</summary>
internal static class ContentRules
{
    public static IEnumerable<Finding> Check(PdfInspection document)
    {
        var tagged = document.Structure?.Content().ToLookup(content => (content.Page, content.Identifier))
            ?? Enumerable.Empty<ContentNode>().ToLookup(content => (content.Page, content.Identifier));
        foreach (var (page, content) in document.Contents.Index())
        {
            foreach (var fault in content.Faults)
                yield return new Finding("UA-1 7.1", $"page {page + 1}: {fault}");
            foreach (var group in content.Sequences.Where(sequence => sequence.Identifier is not null).GroupBy(sequence => sequence.Identifier ?? 0))
            {
                if (group.Count() > 1)
                    yield return new Finding("UA-1 7.1", $"page {page + 1} has marked content {group.Key} twice");
                if (tagged[(page, group.Key)].Count() != 1)
                    yield return new Finding("UA-1 7.1", $"page {page + 1}: marked content {group.Key} is not in the structure tree, or more than once");
            }
        }

        foreach (var missing in tagged.SelectMany(group => group).Where(content => content.Text is null))
            yield return new Finding("UA-1 7.1", $"the structure names marked content {missing.Identifier} of page {missing.Page + 1}, which is not there");
        foreach (var fault in document.StructureFaults)
            yield return new Finding("UA-1 7.1", fault);
    }
}
