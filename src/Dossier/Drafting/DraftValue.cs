using System.Collections.Immutable;
using Dossier.Loading.Fields;

namespace Dossier.Drafting;

/// <summary>A value that an editor gave for a field of a new record, as text that has not been read yet.</summary>
internal abstract record DraftValue;

/// <summary>One text.</summary>
internal sealed record DraftText(string Text) : DraftValue;

/// <summary>Several values in order.</summary>
internal sealed record DraftList(ImmutableArray<DraftValue> Items) : DraftValue;

/// <summary>Texts under keys of the editor's own, in order.</summary>
internal sealed record DraftMap(ImmutableArray<KeyValuePair<string, string>> Entries) : DraftValue;

/// <summary>A record, whole or within another one.</summary>
internal sealed record DraftRecord(ImmutableDictionary<string, DraftValue> Fields) : DraftValue
{
    /// <summary>The one of which nothing is known yet.</summary>
    public static DraftRecord Empty { get; } = new(ImmutableDictionary.Create<string, DraftValue>(StringComparer.Ordinal));

    /// <summary>The text of a field that has one, or null.</summary>
    public string? Text(string name) => (Fields.GetValueOrDefault(name) as DraftText)?.Text;

    /// <summary>The text of a field that may lie in records within this one, or null.</summary>
    public string? Text(DraftField field)
    {
        DraftValue? value = this;
        foreach (var step in field.Path)
            value = (value as DraftRecord)?.Fields.GetValueOrDefault(step.Name);
        return (value as DraftText)?.Text;
    }

    /// <summary>Whether a field, or the record within this one that it lies in, has no value.</summary>
    public bool Lacks(FieldDescription field) => !Fields.ContainsKey(field.Name);

    /// <summary>The record with one more value: put into its field, or behind those that its list has.</summary>
    /// <remarks>Within a list of records, the first key of the shape begins a new item and the others say more of the last one.</remarks>
    public DraftRecord With(DraftField field, string text) => With(field.Path, text);

    /// <summary>The record with another value, or none, in a field of its own.</summary>
    public DraftRecord With(string name, DraftValue? value) =>
        new(value is null ? Fields.Remove(name) : Fields.SetItem(name, value));

    private DraftRecord With(ImmutableArray<FieldDescription> path, string text)
    {
        var field = path[0];
        var earlier = Fields.GetValueOrDefault(field.Name);
        DraftValue value = (path.Length, field.Container) switch
        {
            (1, FieldContainer.One) => new DraftText(text),
            (1, FieldContainer.List) => Joined(earlier, Items(text)),
            (1, _) => new DraftMap([.. (earlier as DraftMap)?.Entries ?? [], Entry(text)]),
            (_, FieldContainer.List) => WithItem(earlier as DraftList, path, text),
            _ => (earlier as DraftRecord ?? Empty).With(path[1..], text),
        };
        return new DraftRecord(Fields.SetItem(field.Name, value));
    }

    private static DraftList WithItem(DraftList? list, ImmutableArray<FieldDescription> path, string text)
    {
        var items = list?.Items ?? [];
        var begins = items.IsEmpty || path[1].Name == path[0].Shape?.Fields[0].Name;
        return begins
            ? new DraftList(items.Add(Empty.With(path[1..], text)))
            : new DraftList(items.SetItem(items.Length - 1, ((DraftRecord)items[^1]).With(path[1..], text)));
    }

    private static DraftList Joined(DraftValue? earlier, IEnumerable<DraftValue> items) =>
        new([.. (earlier as DraftList)?.Items ?? [], .. items]);

    // Ids hold no commas, and nothing else stands in lists of single values.
    private static IEnumerable<DraftValue> Items(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => new DraftText(item));

    private static KeyValuePair<string, string> Entry(string text)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return KeyValuePair.Create(parts[0], parts.Length > 1 ? parts[1] : "");
    }
}
