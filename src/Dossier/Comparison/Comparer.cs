using System.Collections.Immutable;
using Dossier.Comparison.Fields;
using Dossier.Model;

namespace Dossier.Comparison;

/// <summary>
/// Says what changed in meaning between two versions of a dossier, or of a fact. What means the same is the same: the order of keys and of
/// lists that are sets, comments, quoting, and white space that folds away.
/// </summary>
public static class Comparer
{
    /// <summary>Compares two versions of a dossier. It reads nothing else, never fails, and depends on nothing but the two.</summary>
    public static DossierChanges Compare(DossierVersion before, DossierVersion after)
    {
        var (old, young) = (before.Corpus, after.Corpus);
        return new DossierChanges
        {
            Facts = Records(old.Facts, young.Facts, Compare),
            Moves = FactMoves.Between(before.Findings, after.Findings),
            Sources = Records(old.Sources, young.Sources, By<Source>(SourceFields.Of)),
            Publishers = Compare(old.Publishers, young.Publishers),
            Entities = Records(old.Entities, young.Entities, By<Entity>(EntityFields.Of)),
            Series = Records(old.Series, young.Series, By<Series>(SeriesFields.Of)),
            Topics = Records(old.Topics, young.Topics, TopicFields.Compare),
            Captures = Records(old.Captures, young.Captures, By<LockedCapture>(CaptureFields.Of)),
            Settings = FieldComparison.Compare(SettingsFields.Of(old.Settings), SettingsFields.Of(young.Settings)),
        };
    }

    /// <summary>Compares two versions of a fact.</summary>
    /// <returns>What changed, in the order in which facts are written; empty where both mean the same.</returns>
    public static ImmutableArray<FieldChange> Compare(Fact before, Fact after)
    {
        if (ReferenceEquals(before, after))
            return [];
        var (old, young) = CitationMatching.Pair(before.Citations, after.Citations);
        return FieldComparison.Compare(FactFields.Of(before, old), FactFields.Of(after, young));
    }

    /// <summary>Compares two versions of the publishers.</summary>
    internal static ImmutableArray<RecordChange> Compare(RecordSet<Publisher> before, RecordSet<Publisher> after) =>
        Records(before, after, By<Publisher>(PublisherFields.Of));

    private static Func<T, T, ImmutableArray<FieldChange>> By<T>(Func<T, FieldList> fields) =>
        (before, after) => FieldComparison.Compare(fields(before), fields(after));

    private static ImmutableArray<RecordChange> Records<T>(
        RecordSet<T> before, RecordSet<T> after, Func<T, T, ImmutableArray<FieldChange>> compare)
        where T : class, IRecord
    {
        var changes = ImmutableArray.CreateBuilder<RecordChange>();
        foreach (var id in before.Ids.Union(after.Ids, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!before.TryGet(id, out var old))
                changes.Add(new RecordChange(id, ChangeKind.Added, []));
            else if (!after.TryGet(id, out var young))
                changes.Add(new RecordChange(id, ChangeKind.Removed, []));
            else if (compare(old, young) is { IsEmpty: false } fields)
                changes.Add(new RecordChange(id, ChangeKind.Changed, fields));
        }

        return changes.ToImmutable();
    }
}
