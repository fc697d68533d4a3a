using System.Globalization;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats;

/// <summary>One line each, <c>file:line:column: severity[code]: message</c>, as editors and grep know it from compilers.</summary>
internal sealed class ShortFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "short";

    /// <inheritdoc/>
    public string Purpose => "one line each, for editors and grep";

    /// <inheritdoc/>
    public void Write(DiagnosticReport report, TextWriter writer, Palette palette)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            writer.Write($"{Place(diagnostic.Span)}: ");
            writer.Write(palette.Paint(Palette.Of(diagnostic.Severity), SeverityName(diagnostic.Severity) + $"[{diagnostic.Code}]"));
            writer.Write($": {DisplayText.Harmless(diagnostic.Message)}\n");
        }
    }

    /// <summary>A place as <c>file:line:column</c>.</summary>
    internal static string Place(Span span)
    {
        var (line, column) = span.StartPosition;
        return string.Create(CultureInfo.InvariantCulture, $"{DisplayText.Harmless(span.Source.Path)}:{line}:{column}");
    }

    /// <summary>What people call a severity.</summary>
    internal static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
