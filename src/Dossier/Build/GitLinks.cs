using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Dossier.Loading.Content;

namespace Dossier.Build;

/// <summary>Follows the symbolic links that a commit records, as a disk would, without one.</summary>
/// <param name="top">The path of the folder that the entries are of, from the top of the repository.</param>
/// <param name="entries">What is in it.</param>
/// <param name="blobs">The paths that links lead to, by the ids of their objects.</param>
internal sealed class GitLinks(string top, ImmutableArray<GitEntry> entries, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> blobs)
{
    // As many as Linux follows (path_resolution(7)).
    private const int MostHops = 40;

    private readonly Dictionary<string, GitEntry> byPath = entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
    private readonly FrozenSet<string> folders = entries.SelectMany(entry => Above(entry.Path)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The file that an entry leads to, itself where it is no link, or why it leads to none that may be read.</summary>
    public (GitEntry Target, ContentFault Fault) Follow(GitEntry entry)
    {
        for (var hops = 0; entry.Kind == GitEntryKind.Link; hops++)
        {
            var path = blobs.TryGetValue(entry.Id, out var bytes) && hops < MostHops ? Encoding.UTF8.GetString(bytes.Span) : "";
            if (path.Length == 0)
                return (entry, ContentFault.Unreadable);
            // A way over another link is not told from one that leads out, as in a folder on disk.
            if (Resolve(entry.Path, path) is not { } resolved || Above(resolved).Any(byPath.ContainsKey))
                return (entry, ContentFault.LinkLeadsOut);
            if (!byPath.TryGetValue(resolved, out var next))
                return (entry, resolved.Length == 0 || folders.Contains(resolved) ? ContentFault.LinkToFolder : ContentFault.Unreadable);
            entry = next;
        }

        return (entry, entry.Kind == GitEntryKind.Submodule ? ContentFault.LinkToFolder : ContentFault.None);
    }

    /// <summary>Where a link leads, from the top of the folder; null where that is outside of it.</summary>
    private string? Resolve(string link, string target)
    {
        if (target.StartsWith('/') || target.Contains('\\', StringComparison.Ordinal) || target.Contains(':', StringComparison.Ordinal))
            return null;
        var resolved = RepositoryPath.Of($"{top}/{string.Join('/', link.Split('/')[..^1])}", target).Value;
        return top.Length == 0 || resolved == top ? resolved?[top.Length..]
            : resolved?.StartsWith(top + "/", StringComparison.Ordinal) == true ? resolved[(top.Length + 1)..] : null;
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
