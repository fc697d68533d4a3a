using System.Reflection;
using Dossier.Diagnostics;
using Dossier.Markup;

namespace Dossier.Tests.Markup;

public sealed class MarkupDiagnosticsTests
{
    [Fact]
    public void The_catalogue_is_complete_and_each_code_is_unique()
    {
        var declared = typeof(MarkupDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();

        Assert.Equal(declared.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal),
            MarkupDiagnostics.All.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal));
        Assert.Equal(MarkupDiagnostics.All.Length, MarkupDiagnostics.All.Select(descriptor => descriptor.Code).Distinct().Count());
    }
}
