using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>A problem in the content or the templates: a value, never an exception.</summary>
/// <param name="Descriptor">What kind of problem.</param>
/// <param name="Severity">How grave, after <c>dossier.yaml</c> had its say.</param>
/// <param name="Span">Where; the smallest span that shows the fault.</param>
/// <param name="Message">The fault in plain words: lower case, no full stop.</param>
/// <param name="Help">The cure, or null.</param>
/// <param name="Suggestion">A replacement for the text under the span that is safe to apply, or null.</param>
/// <param name="Notes">Further places that explain the fault.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Severity Severity,
    Span Span,
    string Message,
    string? Help,
    string? Suggestion,
    ImmutableArray<DiagnosticNote> Notes)
{
    /// <summary>The descriptor's code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>By file, place, code and message, all ordinal: the order in which diagnostics are shown.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.Span.Source.Path, right.Span.Source.Path);
        order = order != 0 ? order : left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Span.End.CompareTo(right.Span.End);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>Sorted by <see cref="Compare"/>, each once, those that are switched off left out.</summary>
    public static ImmutableArray<Diagnostic> Arrange(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Off).ToList();
        // List.Sort is not stable, but two diagnostics that compare equal are shown once.
        all.Sort(Compare);
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(all.Count);
        foreach (var diagnostic in all)
        {
            if (kept.Count == 0 || Compare(kept[^1], diagnostic) != 0)
                kept.Add(diagnostic);
        }

        return kept.ToImmutable();
    }
}

/// <summary>A further place that explains a diagnostic.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is to be seen there: lower case, no full stop.</param>
public sealed record DiagnosticNote(Span Span, string Message);
