using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Checking;

/// <summary>One editorial rule: what it is called and why it matters, and a query that finds where it is broken.</summary>
/// <param name="descriptor">What is told of it.</param>
public abstract class Check(DiagnosticDescriptor descriptor)
{
    /// <summary>Its code, severity, title and explanation.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Where the rule is broken, in any order.</summary>
    internal abstract IEnumerable<Diagnostic> Find(CheckedDossier dossier);

    /// <summary>
    /// What is said once in place of that many notes of this kind, or null where each is to be told: nobody reads three hundred
    /// notes that say the same. As warnings or errors they are always told one by one.
    /// </summary>
    internal virtual string? Folded(int count) => null;

    /// <summary>What else is said of notes that are told as one, or null.</summary>
    internal virtual string? FoldedDetail(ImmutableArray<Diagnostic> found) => null;

    /// <summary>A diagnostic of this check.</summary>
    private protected Diagnostic At(Span span, string message, string? help = null, params IEnumerable<DiagnosticNote> notes) =>
        Descriptor.At(span, message, help, null, notes);
}
