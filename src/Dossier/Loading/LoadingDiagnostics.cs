using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Loading;

/// <summary>Every kind of diagnostic that loading reports, besides those of the YAML itself.</summary>
internal static class LoadingDiagnostics
{
    /// <summary>All of them, in the order in which the guide lists them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. FileDiagnostics.All, .. ShapeDiagnostics.All, .. RuleDiagnostics.All, .. ReferenceDiagnostics.All];
}
