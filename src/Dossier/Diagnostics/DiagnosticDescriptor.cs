namespace Dossier.Diagnostics;

/// <summary>A kind of diagnostic: what <c>dossier explain CODE</c> and <c>docs/diagnostics.md</c> tell of it.</summary>
/// <param name="Code">Kebab-case, named after the fault, unique: <c>unknown-source</c>.</param>
/// <param name="Severity">How grave it is unless <c>dossier.yaml</c> says otherwise.</param>
/// <param name="Title">The fault in a few plain words, lower case, no full stop.</param>
/// <param name="Explanation">One to four sentences of Markdown: why it matters and how it is cured.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string Explanation)
{
    /// <summary>A diagnostic of this kind at its default severity.</summary>
    /// <param name="span">The smallest span that shows the fault.</param>
    /// <param name="message">The fault: lower case, no full stop, names in backquotes.</param>
    /// <param name="help">The cure, or null.</param>
    /// <param name="suggestion">What could stand in the span's place and would be right, or null.</param>
    /// <param name="notes">Further places that explain the fault.</param>
    public Diagnostic At(Text.Span span, string message, string? help = null, string? suggestion = null, params IEnumerable<DiagnosticNote> notes) =>
        new(this, Severity, span, message, help, suggestion, [.. notes]);
}
