using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Editions.Report;

/// <summary>The report: one PDF to print, to send and to archive.</summary>
internal sealed class ReportEdition : IEdition
{
    /// <inheritdoc/>
    public string Name => "report";

    /// <inheritdoc/>
    public string? StartingPoint => "report/";

    /// <inheritdoc/>
    public (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources) => (new ReportWriter(Name, sources), []);
}
