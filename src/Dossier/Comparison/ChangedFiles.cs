using System.Collections.Immutable;
using Dossier.Loading.Content;

namespace Dossier.Comparison;

/// <summary>Compares the files of two content sources byte by byte.</summary>
internal static class ChangedFiles
{
    /// <summary>The paths of files that came, went or hold other bytes, ordinal.</summary>
    public static ImmutableArray<string> Between(IContentSource before, IContentSource after)
    {
        var (old, young) = (Paths(before), Paths(after));
        return
        [
            .. old.Union(young)
                .Where(path => !old.Contains(path) || !young.Contains(path) || !AreSame(before.Read(path), after.Read(path)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> Paths(IContentSource content) =>
        content.List().Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);

    private static bool AreSame(ContentRead before, ContentRead after) =>
        before.Fault == after.Fault && before.Bytes.Span.SequenceEqual(after.Bytes.Span);
}
