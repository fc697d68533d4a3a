using System.Collections.Immutable;
using Dossier.Loading;
using Dossier.Loading.Content;

namespace Dossier.Comparison;

/// <summary>Compares the facts of two versions file by file, so that neither has to load as a whole.</summary>
internal static class ChangedFacts
{
    private const string Folder = "facts/";
    private const string Ending = ".yaml";

    /// <summary>The facts on both sides that changed in meaning, in ordinal order of their ids; files that do not load are passed over.</summary>
    public static ImmutableArray<RecordChange> Between(IContentSource before, IContentSource after)
    {
        var (old, young) = (Paths(before), Paths(after));
        var both = from id in old.Keys.Order(StringComparer.Ordinal)
                   where young.ContainsKey(id)
                   let was = before.Read(old[id])
                   let now = after.Read(young[id])
                   where old[id] != young[id] || !was.Bytes.Span.SequenceEqual(now.Bytes.Span)
                   select FactFileChange.Between(Read(old[id], was), Read(young[id], now)).Change;
        return [.. both.OfType<RecordChange>().Where(change => change.Kind == ChangeKind.Changed)];
    }

    private static FactFile Read(string path, ContentRead read) =>
        read.Fault == ContentFault.None ? FactFile.Read(path, read.Bytes) : new FactFile(null, []);

    private static Dictionary<string, string> Paths(IContentSource content)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in content.List().Select(entry => entry.Path).Order(StringComparer.Ordinal))
        {
            if (path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal))
                paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }

        return paths;
    }
}
