using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>Keys with their values.</summary>
internal sealed class YamlMapping(Span span, ImmutableArray<YamlEntry> entries) : YamlNode(span)
{
    /// <summary>The entries in order; no key stands twice.</summary>
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string KindName => "keys and values";

    /// <summary>The entry with a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
