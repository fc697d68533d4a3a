using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Checking;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Yaml;

namespace Dossier.Build;

/// <summary>Every kind of diagnostic there is: for <c>dossier explain</c> and <c>docs/diagnostics.md</c>.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>Each layer's own list, lowest layer first.</summary>
    private static readonly ImmutableArray<ImmutableArray<DiagnosticDescriptor>> Layers =
    [
        YamlDiagnostics.All,
        LoadingDiagnostics.All,
        [.. Checks.All.Select(check => check.Descriptor)],
    ];

    private static readonly FrozenDictionary<string, DiagnosticDescriptor> ByCode =
        Layers.SelectMany(layer => layer).ToFrozenDictionary(descriptor => descriptor.Code, StringComparer.Ordinal);

    /// <summary>All of them, in ordinal order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. ByCode.Values.OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];

    /// <summary>The descriptor with this code, or null.</summary>
    public static DiagnosticDescriptor? Find(string code) => ByCode.GetValueOrDefault(code);
}
