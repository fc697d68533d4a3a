using System.Collections.Immutable;
using Dossier.Loading.Binding;
using Dossier.Loading.Fields;
using Dossier.Text;

namespace Dossier.Drafting;

/// <summary>The records that ids can lead to, to be found by a part of their ids or names.</summary>
internal sealed class KnownRecords(LoadedContent content)
{
    /// <summary>The records of a kind in ordinal order of their ids; those that cannot be read have no names.</summary>
    public ImmutableArray<KnownRecord> Of(ReferenceKind kind)
    {
        var labels = Labels(kind).ToDictionary(known => known.Id, StringComparer.Ordinal);
        var ids = content.KnownIds.GetValueOrDefault(kind)?.AsEnumerable() ?? labels.Keys;
        return [.. ids.Order(StringComparer.Ordinal).Select(id => labels.GetValueOrDefault(id) ?? new KnownRecord(id, ""))];
    }

    /// <summary>
    /// The records whose id or name holds every word that was typed, likeliest first: those whose id is it, begins with it, holds it; where
    /// there is none, the one with the nearest id.
    /// </summary>
    public ImmutableArray<KnownRecord> Find(ReferenceKind kind, string typed)
    {
        var known = Of(kind);
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<KnownRecord> found = [.. known.Where(record => words.All(record.Holds)).OrderBy(record => Rank(record, typed))];
        return !found.IsEmpty || Spelling.Nearest(typed, known.Select(record => record.Id)) is not { } nearest
            ? found
            : [.. known.Where(record => record.Id == nearest)];
    }

    private static int Rank(KnownRecord record, string typed) =>
        record.Id.Equals(typed, StringComparison.OrdinalIgnoreCase) ? 0
        : record.Id.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 1
        : record.Id.Contains(typed, StringComparison.OrdinalIgnoreCase) ? 2 : 3;

    private IEnumerable<KnownRecord> Labels(ReferenceKind kind) => kind switch
    {
        _ when kind == ReferenceKind.Topic => content.Topics.Select(topic => new KnownRecord(topic.Id, topic.Title.Value)),
        _ when kind == ReferenceKind.Fact => content.Facts.Select(fact => new KnownRecord(fact.Id, fact.Statement.Value)),
        _ when kind == ReferenceKind.Source => content.Sources.Select(source => new KnownRecord(source.Id, source.Title.Value)),
        _ when kind == ReferenceKind.Publisher => content.Publishers.Select(publisher => new KnownRecord(publisher.Id, publisher.Name.Value)),
        _ when kind == ReferenceKind.Entity => content.Entities.Select(entity => new KnownRecord(entity.Id, entity.Name.Value)),
        _ when kind == ReferenceKind.Series => content.Series.Select(series => new KnownRecord(series.Id, series.Title.Value)),
        _ when kind == ReferenceKind.Side => content.Settings?.Sides.Select(side => new KnownRecord(side.Id.Value, side.Name.Value)) ?? [],
        _ => [],
    };
}

/// <summary>A record that an id can lead to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, title or statement; may be empty.</param>
internal sealed record KnownRecord(string Id, string Name)
{
    /// <summary>Whether a part that was typed stands in the id or the name.</summary>
    public bool Holds(string part) =>
        Id.Contains(part, StringComparison.OrdinalIgnoreCase) || Name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
