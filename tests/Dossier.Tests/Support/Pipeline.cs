using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Captures;
using Dossier.Checking;
using Dossier.Comparison;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Yaml;

namespace Dossier.Tests.Support;

/// <summary>All stages that report on content, one after the other, as the fixtures see them.</summary>
internal static class Pipeline
{
    /// <summary>What an editor would be told.</summary>
    /// <param name="content">The content.</param>
    /// <param name="captures">Copies of sources that excerpts are held against, or null.</param>
    /// <param name="before">An older version that it is checked against, or null.</param>
    /// <param name="today">The day for which to look for what is stale, or null.</param>
    public static ImmutableArray<Diagnostic> Diagnose(
        IContentSource content, IContentSource? captures = null, IContentSource? before = null, DateOnly? today = null)
    {
        var loaded = ContentLoader.Load(content, "content", 1);
        if (loaded.Corpus is not { } corpus)
            return loaded.Diagnostics;
        var review = captures is null ? null : CaptureReview.Of(corpus, captures, "captures/");
        var found = Checker.Check(new CheckedDossier(corpus, Analyzer.Analyze(corpus))
        {
            Review = review,
            FactChanges = before is null ? [] : ChangedFacts.Between(before, content),
            Against = before is null ? "" : "the version before",
            Today = today,
        });
        return Diagnostic.Arrange([.. loaded.Diagnostics, .. review?.Faults ?? [], .. found]);
    }

    /// <summary>Every kind of diagnostic that those stages can report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Catalogue { get; } =
        [.. YamlDiagnostics.All, .. LoadingDiagnostics.All, .. Checks.Descriptors];
}
