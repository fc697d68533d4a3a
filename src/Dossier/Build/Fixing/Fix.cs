using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Build.Fixing;

/// <summary>A change of a file that mends a fault without any judgement.</summary>
/// <param name="Diagnostic">The fault; its span is what goes.</param>
/// <param name="Text">What comes in its place.</param>
internal sealed record Fix(Diagnostic Diagnostic, string Text)
{
    /// <summary>What goes.</summary>
    public Span Span => Diagnostic.Span;

    /// <summary>The change that a diagnostic suggests; null where there is none, or one that could change the layout of the file.</summary>
    public static Fix? Of(Diagnostic diagnostic) =>
        diagnostic.Suggestion is { } text && !HoldsLineEnd(text) && !HoldsLineEnd(diagnostic.Span.ToString()) ? new Fix(diagnostic, text) : null;

    private static bool HoldsLineEnd(string text) => text.AsSpan().IndexOfAny('\n', '\r') >= 0;
}
