using System.Collections.Immutable;

namespace Dossier.Inspection.Accessibility;

/// <summary>
/// What a machine can check of PDF/UA-1, after the Matterhorn Protocol 1.1, and of PDF/A-3. Whether texts and reading order make sense, people
/// have to judge.
/// </summary>
public static class AccessibilityCheck
{
    private static readonly ImmutableArray<Func<PdfInspection, IEnumerable<Finding>>> Rules =
    [
        DocumentRules.Check,
        ContentRules.Check,
        ParentTreeRules.Check,
        HeadingRules.Check,
        NestingRules.Check,
        TableRules.Check,
        AlternativeRules.Check,
        AnnotationRules.Check,
        FontRules.Check,
    ];

    /// <summary>All findings; empty for a document without faults.</summary>
    public static ImmutableArray<Finding> Run(PdfInspection document) => [.. Rules.SelectMany(rule => rule(document))];
}
