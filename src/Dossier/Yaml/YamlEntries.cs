using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>Gathers the entries of one mapping; what cannot be a key, or is one already, is reported and left out.</summary>
internal sealed class YamlEntries(DiagnosticBag faults)
{
    private const int FewKeys = 16;

    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private Dictionary<string, YamlScalar>? seen;

    /// <summary>Where the last value ends, or null where there is none.</summary>
    public int? End { get; private set; }

    public void Add(YamlNode key, YamlNode value)
    {
        End = Math.Max(key.Span.End, value.Span.End);
        if (key is not YamlScalar { IsNull: false, Text.Length: > 0 } text)
            RefuseKey(key);
        else if (text is { IsPlain: true, Text: "<<" })
            faults.Add(YamlDiagnostics.MergeKey.At(text.Span, "the merge key `<<` is not supported", "write the keys themselves"));
        else if (First(text.Text) is { } first)
            RefuseSecond(text, first);
        else
            Accept(new YamlEntry(text, value));
    }

    public ImmutableArray<YamlEntry> ToImmutable() => entries.DrainToImmutable();

    // Most mappings have few keys, for which looking through them is cheaper than hashing.
    private YamlScalar? First(string key)
    {
        if (seen is not null)
            return seen.GetValueOrDefault(key);
        foreach (var entry in entries)
        {
            if (entry.Key.Text == key)
                return entry.Key;
        }

        return null;
    }

    private void Accept(YamlEntry entry)
    {
        entries.Add(entry);
        if (entries.Count == FewKeys)
            seen = entries.ToDictionary(known => known.Key.Text, known => known.Key, StringComparer.Ordinal);
        else
            seen?.Add(entry.Key.Text, entry.Key);
    }

    private void RefuseKey(YamlNode key)
    {
        if (key is YamlRefused)
            return;
        var message = key is YamlScalar ? "there is no key before the `:`" : $"a key must be a word, not {key.KindName}";
        faults.Add(YamlDiagnostics.BadKey.At(key.Span, message, "write `key: value`; quote a value that begins with `[` or `{`"));
    }

    private void RefuseSecond(YamlScalar key, YamlScalar first) => faults.Add(YamlDiagnostics.DuplicateKey.At(
        key.Span, $"the key {Quoting.Quote(key.Text)} stands twice", "keep one of the two",
        notes: new DiagnosticNote(first.Span, "it stands here first")));
}
