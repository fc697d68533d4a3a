using System.Collections.Immutable;

namespace Dossier.Diagnostics;

/// <summary>Collects the diagnostics of one file, and no more of them than anybody would read.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>How many diagnostics of one file are kept.</summary>
    public const int Limit = 50;

    /// <summary>More faults than are shown.</summary>
    public static readonly DiagnosticDescriptor TooMany = new(
        "too-many-faults", Severity.Error, "more faults in one file than are shown",
        "Of one file, the first 50 faults are shown: a file with more of them is usually damaged as a whole, or not a content file at all. "
        + "Mend those that are shown, then check again.");

    private readonly List<Diagnostic> diagnostics = [];
    private int dropped;

    /// <summary>How many have been added, those that are not kept included.</summary>
    public int Count => diagnostics.Count + dropped;

    /// <summary>Whether further ones are only counted.</summary>
    public bool IsFull => diagnostics.Count >= Limit;

    /// <summary>Counts one that is not worth making, as the bag is full.</summary>
    public void Drop() => dropped++;

    /// <summary>Takes one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (IsFull)
            Drop();
        else
            diagnostics.Add(diagnostic);
    }

    /// <summary>Takes many.</summary>
    public void AddRange(IEnumerable<Diagnostic> several)
    {
        foreach (var diagnostic in several)
            Add(diagnostic);
    }

    /// <summary>All that were kept, in the order in which they came, with a last one for those that were not.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => dropped == 0
        ? [.. diagnostics]
        : [.. diagnostics, TooMany.At(
            diagnostics[^1].Span, $"this file has {dropped} further faults", "mend those that are shown, then check again")];
}
