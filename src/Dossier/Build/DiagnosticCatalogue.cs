using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Checking;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Editions.Report;
using Dossier.Links;
using Dossier.Loading;
using Dossier.Markup;
using Dossier.Pages.Making;
using Dossier.Templates;
using Dossier.Yaml;

namespace Dossier.Build;

/// <summary>Every kind of diagnostic there is: for <c>dossier explain</c>, <c>docs/diagnostics.md</c> and the severities in <c>dossier.yaml</c>.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>Each layer's own list, lowest layer first.</summary>
    private static readonly ImmutableArray<ImmutableArray<DiagnosticDescriptor>> Layers =
    [
        YamlDiagnostics.All,
        LoadingDiagnostics.All,
        LinkDiagnostics.All,
        Checks.Descriptors,
        TemplateDiagnostics.All,
        MarkupDiagnostics.All,
        PageDiagnostics.All,
        EditionDiagnostics.All,
        ReportDiagnostics.All,
    ];

    private static readonly FrozenDictionary<string, DiagnosticDescriptor> ByCode =
        Layers.SelectMany(layer => layer).ToFrozenDictionary(descriptor => descriptor.Code, StringComparer.Ordinal);

    /// <summary>All of them, in ordinal order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ByCode.Values.OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];

    /// <summary>The descriptor with this code, or null.</summary>
    public static DiagnosticDescriptor? Find(string code) => ByCode.GetValueOrDefault(code);
}
