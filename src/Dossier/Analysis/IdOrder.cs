using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>The records of one kind numbered in ordinal order of their ids, so that sorted numbers are sorted ids.</summary>
internal sealed class IdOrder<T>
    where T : class, IRecord
{
    private readonly T[] records;
    private readonly Dictionary<string, int> numbers;

    public IdOrder(IReadOnlyList<T> set)
    {
        records = [.. set];
        Array.Sort(records, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        numbers = new Dictionary<string, int>(records.Length, StringComparer.Ordinal);
        for (var number = 0; number < records.Length; number++)
            numbers[records[number].Id] = number;
    }

    public int Count => records.Length;

    public T this[int number] => records[number];

    /// <summary>The number of an id, or -1 where there is no such record: a corpus with faults is analysed as far as it goes.</summary>
    public int NumberOf(string id) => numbers.GetValueOrDefault(id, -1);

    /// <summary>The numbers of ids, ascending, each once; unknown ids are left out.</summary>
    public int[] NumbersOf(IEnumerable<string> ids) => Numbers.Distinct(ids.Select(NumberOf).Where(number => number >= 0));

    public ImmutableArray<string> IdsOf(int[] ordered)
    {
        var ids = ImmutableArray.CreateBuilder<string>(ordered.Length);
        foreach (var number in ordered)
            ids.Add(records[number].Id);
        return ids.MoveToImmutable();
    }
}
