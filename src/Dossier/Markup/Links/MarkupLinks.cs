using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Markup;

/// <summary>Holds every link, reference, citation and figure of a text against the records.</summary>
public static class MarkupLinks
{
    /// <summary>
    /// Notes on each link of the tree where it leads (<see cref="LinkTarget.Of"/>), takes away the destination of those that are refused,
    /// turns images into links that lead nowhere, and returns what is wrong. To be called once on a document, before it is rendered.
    /// </summary>
    public static ImmutableArray<Diagnostic> Resolve(MarkupDocument document, IRecordNames names)
    {
        var faults = new List<Diagnostic>();
        var nearestNames = new NearestNames();
        var records = new RecordCheck(document, names, nearestNames, faults);
        new LinkWalk(document, records, nearestNames, faults).Run();
        new ReferenceWalk(document, records).Run();
        return Diagnostic.Arrange(faults);
    }
}
