using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Yaml;

/// <summary>Gathers the entries of one mapping; what cannot be a key, or is one already, is reported and left out.</summary>
internal sealed class YamlEntries(DiagnosticBag faults)
{
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, YamlScalar> seen = new(StringComparer.Ordinal);

    /// <summary>Where the last value ends, or null where there is none.</summary>
    public int? End { get; private set; }

    public void Add(YamlNode key, YamlNode value)
    {
        End = Math.Max(key.Span.End, value.Span.End);
        if (key is not YamlScalar { IsNull: false, Text.Length: > 0 } text)
            RefuseKey(key);
        else if (text is { IsPlain: true, Text: "<<" })
            faults.Add(YamlDiagnostics.MergeKey.At(text.Span, "the merge key `<<` is not supported", "write the keys themselves"));
        else if (!seen.TryAdd(text.Text, text))
            RefuseSecond(text);
        else
            entries.Add(new YamlEntry(text, value));
    }

    public ImmutableArray<YamlEntry> ToImmutable() => entries.DrainToImmutable();

    private void RefuseKey(YamlNode key)
    {
        if (key is YamlRefused)
            return;
        var message = key is YamlScalar ? "there is no key before the `:`" : $"a key must be a word, not {key.KindName}";
        faults.Add(YamlDiagnostics.BadKey.At(key.Span, message, "write `key: value`; quote a value that begins with `[` or `{`"));
    }

    private void RefuseSecond(YamlScalar key) => faults.Add(YamlDiagnostics.DuplicateKey.At(
        key.Span, $"the key `{key.Text}` stands twice", "keep one of the two", notes: new DiagnosticNote(seen[key.Text].Span, "it stands here first")));
}
