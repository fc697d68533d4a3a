using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dossier.Model;

/// <summary>The records of one kind, in ordinal order of their ids unless said otherwise, each to be had by its id.</summary>
public sealed class RecordSet<T> : IReadOnlyList<T>
    where T : class, IRecord
{
    private readonly ImmutableArray<T> records;
    private readonly Dictionary<string, T> byId;

    /// <summary>Takes the records as they come; ids must be unique.</summary>
    public RecordSet(IEnumerable<T> records)
    {
        this.records = [.. records];
        byId = this.records.ToDictionary(record => record.Id, StringComparer.Ordinal);
    }

    /// <summary>How many.</summary>
    public int Count => records.Length;

    /// <summary>The ids, in the records' order.</summary>
    public IEnumerable<string> Ids => records.Select(record => record.Id);

    /// <summary>The record at a position.</summary>
    public T this[int index] => records[index];

    /// <summary>The record with an id that is known to exist, as every id in a corpus without errors is.</summary>
    public T this[string id] => byId[id];

    /// <summary>Whether there is a record with this id.</summary>
    public bool Contains(string id) => byId.ContainsKey(id);

    /// <summary>The record with this id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? record) => byId.TryGetValue(id, out record);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)records).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
