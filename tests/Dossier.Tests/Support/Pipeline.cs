using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;

namespace Dossier.Tests.Support;

/// <summary>All stages that report on content, one after the other, as the fixtures see them.</summary>
internal static class Pipeline
{
    /// <summary>What an editor would be told.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(IContentSource content) => ContentLoader.Load(content, "content", 1).Diagnostics;

    /// <summary>Every kind of diagnostic that those stages can report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Catalogue { get; } = [.. Yaml.YamlDiagnostics.All, .. LoadingDiagnostics.All];
}
