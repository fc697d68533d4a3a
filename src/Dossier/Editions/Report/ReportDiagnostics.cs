using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>What the typesetter could not set as it was meant. Nothing is lost by any of these.</summary>
internal static class ReportDiagnostics
{
    /// <summary>A character that no font has.</summary>
    public static readonly DiagnosticDescriptor MissingGlyph = new(
        "missing-glyph",
        Severity.Warning,
        "a character that none of the report's fonts has",
        "The report is set in Noto Serif and Lato, with Droid Sans Fallback for Chinese. A character that none of them has is printed as an empty box; "
        + "it is still there when the text is copied or read aloud.");

    /// <summary>Something that did not fit.</summary>
    public static readonly DiagnosticDescriptor ReportLayout = new(
        "report-layout",
        Severity.Note,
        "something in the report that could not be set as it was meant",
        "A word wider than its column, a figure higher than a page: it stands in the report, but not as well as it should.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [MissingGlyph, ReportLayout];

    /// <summary>A warning of the typesetter as a diagnostic; it knows no place in the content, so the dossier's title stands for it.</summary>
    public static Diagnostic Of(LayoutWarning warning, Span title) =>
        (warning.Kind == LayoutWarningKind.MissingCharacter ? MissingGlyph : ReportLayout).At(title, $"in the report: {warning.Message}");
}
