using Dossier.Model;
using Dossier.Text;
using Dossier.Wordings;

namespace Dossier.Comparison.Formats;

/// <summary>Names what changes speak of, from the newer version where it knows, else from the older one.</summary>
internal sealed class RecordNames(Corpus before, Corpus after)
{
    /// <summary>A value as a person is told of it.</summary>
    public string Say(ValueKind kind, string value) => kind switch
    {
        ValueKind.Source => Source(value),
        ValueKind.Publisher => Name(corpus => corpus.Publishers, value, publisher => publisher.Name),
        ValueKind.Entity => Name(corpus => corpus.Entities, value, entity => entity.Name),
        ValueKind.Series => Name(corpus => corpus.Series, value, series => series.Title),
        ValueKind.Topic => Name(corpus => corpus.Topics, value, topic => topic.Title),
        ValueKind.Language => LanguageWording.Say(value),
        ValueKind.Period => EdtfDate.TryParse(value, out var date, out _) ? DateWording.Say(date) : value,
        _ => value,
    };

    /// <summary>A fact's statement; empty where there is no such fact.</summary>
    public string Statement(string id) => Find(corpus => corpus.Facts, id)?.Statement.Value ?? "";

    /// <summary>A source by its id and who published it.</summary>
    public string Source(string id) => Find(corpus => corpus.Sources, id) is { } source
        ? $"{id} ({Say(ValueKind.Publisher, source.Publisher.Value)})"
        : id;

    /// <summary>A source by its title, who published it, and when.</summary>
    public string SourceInFull(string id) => Find(corpus => corpus.Sources, id) is not { } source ? "" : string.Join(
        ", ",
        new[] { source.Title.Value, Say(ValueKind.Publisher, source.Publisher.Value), source.Published is { } date ? DateWording.Say(date.Value) : "" }
            .Where(part => part.Length > 0));

    private string Name<T>(Func<Corpus, RecordSet<T>> records, string id, Func<T, Located<string>> name)
        where T : class, IRecord => Find(records, id) is { } record ? name(record).Value : id;

    private T? Find<T>(Func<Corpus, RecordSet<T>> records, string id)
        where T : class, IRecord =>
        records(after).TryGet(id, out var record) || records(before).TryGet(id, out record) ? record : null;
}
