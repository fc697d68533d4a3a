using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics;

/// <summary>Diagnostics to write down.</summary>
internal static class Samples
{
    public static readonly DiagnosticDescriptor UnknownSource = new("unknown-source", Severity.Error, "a source that is not there", "Why, and the cure.");

    public static readonly DiagnosticDescriptor Undated = new("undated-source", Severity.Warning, "a source without a date", "Why, and the cure.");

    /// <summary>A diagnostic under the first occurrence of a piece of the text.</summary>
    public static Diagnostic Under(string piece, string text, string path = "content/facts/a.yaml", string? help = null) =>
        UnknownSource.At(SpanOf(piece, new SourceText(path, text)), $"no source is called `{piece}`", help);

    public static Span SpanOf(string piece, SourceText source)
    {
        var at = source.Text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the text holds no `{piece}`");
        return source.Span(at, at + piece.Length);
    }

    public static DiagnosticReport Report(params IEnumerable<Diagnostic> diagnostics) => new(Diagnostic.Arrange(diagnostics));
}
