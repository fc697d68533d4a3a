using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Diagnostics;

/// <summary>What a run found, ready to be shown.</summary>
/// <param name="Diagnostics">Arranged: see <see cref="Diagnostic.Arrange"/>.</param>
public sealed record DiagnosticReport(ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many errors.</summary>
    public int Errors { get; } = Count(Diagnostics, Severity.Error);

    /// <summary>How many warnings.</summary>
    public int Warnings { get; } = Count(Diagnostics, Severity.Warning);

    /// <summary>How many notes.</summary>
    public int Notes { get; } = Count(Diagnostics, Severity.Note);

    /// <summary>The numbers in words: <c>2 errors, 1 warning</c>; notes only where there are some.</summary>
    public string Summary => $"{Words(Errors, "error")}, {Words(Warnings, "warning")}{(Notes == 0 ? "" : $", {Words(Notes, "note")}")}";

    private static int Count(ImmutableArray<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    private static string Words(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {word}{(count == 1 ? "" : "s")}");
}
