using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Analysis;

/// <summary>Collects, for every key, what points at it, in the order in which it is added.</summary>
internal sealed class BackLinks
{
    private readonly Dictionary<string, List<string>> links = new(StringComparer.Ordinal);

    /// <param name="keys">Keys to be had even if nothing points at them.</param>
    public BackLinks(IEnumerable<string> keys)
    {
        foreach (var key in keys)
            links.TryAdd(key, []);
    }

    /// <summary>Notes that something points at some keys; keys unknown at the start are left out.</summary>
    public void Add(IEnumerable<string> keys, string from)
    {
        foreach (var key in keys)
        {
            if (links.TryGetValue(key, out var list) && (list.Count == 0 || list[^1] != from))
                list.Add(from);
        }
    }

    public ImmutableArray<string> this[string key] => [.. links[key]];

    public FrozenDictionary<string, ImmutableArray<string>> Freeze() =>
        links.ToFrozenDictionary(link => link.Key, link => link.Value.ToImmutableArray(), StringComparer.Ordinal);
}
