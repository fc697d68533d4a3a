using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Checking;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Yaml;

namespace Dossier.Tests.Support;

/// <summary>All stages that report on content, one after the other, as the fixtures see them.</summary>
internal static class Pipeline
{
    /// <summary>What an editor would be told.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(IContentSource content)
    {
        var loaded = ContentLoader.Load(content, "content", 1);
        return loaded.Corpus is not { } corpus
            ? loaded.Diagnostics
            : Diagnostic.Arrange([.. loaded.Diagnostics, .. Checker.Check(corpus, Analyzer.Analyze(corpus))]);
    }

    /// <summary>Every kind of diagnostic that those stages can report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Catalogue { get; } =
        [.. YamlDiagnostics.All, .. LoadingDiagnostics.All, .. Checks.Descriptors];
}
