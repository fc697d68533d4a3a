using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Build.Fixing;

/// <summary>What can be mended of what a run found.</summary>
/// <param name="Files">The files that change, by path.</param>
/// <param name="LeftAlone">Suggestions that get in each other's way, so that somebody has to choose.</param>
internal sealed record FixPlan(ImmutableArray<FixedFile> Files, ImmutableArray<Fix> LeftAlone)
{
    /// <summary>How many changes there are.</summary>
    public int Count => Files.Sum(file => file.Fixes.Length);

    /// <summary>Plans the changes that diagnostics suggest.</summary>
    public static FixPlan Of(ImmutableArray<Diagnostic> diagnostics)
    {
        // Two checks may see one fault and say the same of it.
        var fixes = diagnostics.Select(Fix.Of).OfType<Fix>()
            .DistinctBy(fix => (fix.Span.Source.Path, fix.Span.Start, fix.Span.End, fix.Text)).ToList();
        var files = ImmutableArray.CreateBuilder<FixedFile>();
        var leftAlone = ImmutableArray.CreateBuilder<Fix>();
        foreach (var file in fixes.GroupBy(fix => fix.Span.Source.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var ordered = file.OrderBy(fix => fix.Span.Start).ThenBy(fix => fix.Span.End).ToList();
            var clashing = Clashing(ordered);
            leftAlone.AddRange(ordered.Where(clashing.Contains));
            if (ordered.Where(fix => !clashing.Contains(fix)).ToImmutableArray() is { IsEmpty: false } free)
                files.Add(new FixedFile(free[0].Span.Source, free));
        }

        return new FixPlan(files.ToImmutable(), leftAlone.ToImmutable());
    }

    // All that overlap, or begin at one place: none of them is better than the others.
    private static HashSet<Fix> Clashing(List<Fix> ordered)
    {
        var clashing = new HashSet<Fix>(ReferenceEqualityComparer.Instance);
        var furthest = ordered[0];
        foreach (var fix in ordered.Skip(1))
        {
            if (fix.Span.Start < furthest.Span.End || fix.Span.Start == furthest.Span.Start)
                clashing.UnionWith([furthest, fix]);
            if (fix.Span.End >= furthest.Span.End)
                furthest = fix;
        }

        return clashing;
    }
}
