using System.Collections.Immutable;

namespace Dossier.Comparison.Fields;

/// <summary>Finds what differs between the values of two versions of a record.</summary>
internal static class FieldComparison
{
    /// <summary>The differences, in the order of the record's fields and then of their subjects.</summary>
    public static ImmutableArray<FieldChange> Compare(FieldList before, FieldList after)
    {
        var (old, young) = (ByKey(before), ByKey(after));
        var gone = from pair in old
                   where !young.ContainsKey(pair.Key) && IsTold(pair.Value, young)
                   select new FieldChange(pair.Value.Field, pair.Value.Subject, pair.Value.Text, null) { ValueBefore = pair.Value.Value };
        var come = from pair in young
                   where !old.ContainsKey(pair.Key) && IsTold(pair.Value, old)
                   select new FieldChange(pair.Value.Field, pair.Value.Subject, null, pair.Value.Text) { ValueAfter = pair.Value.Value };
        var turned = from pair in old
                     where !pair.Value.IsWhole && young.TryGetValue(pair.Key, out var now) && now.Text != pair.Value.Text
                     select new FieldChange(pair.Value.Field, pair.Value.Subject, pair.Value.Text, young[pair.Key].Text)
                     {
                         ValueBefore = pair.Value.Value,
                         ValueAfter = young[pair.Key].Value,
                     };
        return
        [
            .. gone.Concat(come).Concat(turned)
                .OrderBy(change => after.Catalogue.IndexOf(change.Field))
                .ThenBy(change => change.Subject, StringComparer.Ordinal)
                .ThenByDescending(change => change.Before is not null),
        ];
    }

    private static Dictionary<Key, FieldValue> ByKey(FieldList values)
    {
        var byKey = new Dictionary<Key, FieldValue>();
        // Of two values with one key, which loading refuses, the first counts.
        foreach (var value in values)
            byKey.TryAdd(KeyOf(value), value);
        return byKey;
    }

    // A part of something that came or went is told with it.
    private static bool IsTold(FieldValue value, Dictionary<Key, FieldValue> otherSide) =>
        value.Whole is not { } whole || otherSide.ContainsKey(KeyOf(value) with { Field = whole });

    private static Key KeyOf(FieldValue value) => new(value.Field, value.Subject, value.Number);

    private readonly record struct Key(ChangedField Field, string Subject, int Number);
}
