using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Benchmarks;

/// <summary>The real dossier several times over: facts and sources are repeated under new ids, and one word in thirty becomes a new one.</summary>
internal static class MultipliedContent
{
    private const int NewWordEvery = 30;

    /// <summary>Makes a corpus of about so many facts.</summary>
    public static Corpus Of(Corpus real, int facts)
    {
        var copies = Enumerable.Range(0, Math.Max(1, facts / real.Facts.Count)).ToList();
        return real with
        {
            Facts = new RecordSet<Fact>(copies.SelectMany(copy => real.Facts.Select(fact => Of(fact, copy)))),
            Sources = new RecordSet<Source>(copies.SelectMany(copy => real.Sources.Select(source => Of(source, copy)))),
        };
    }

    private static Fact Of(Fact fact, int copy) => fact with
    {
        Id = Id(fact.Id, copy),
        Statement = Words(fact.Statement, copy),
        When = fact.When is { } when ? Shifted(when, fact.Id, copy) : null,
        Citations = [.. fact.Citations.Select(citation => citation with { Source = Id(citation.Source, copy), Origin = citation.Origin is { } origin && origin.Value != Citation.OwnReporting ? Id(origin, copy) : citation.Origin })],
        Corrects = Ids(fact.Corrects, copy),
        Denies = Ids(fact.Denies, copy),
        Contradicts = Ids(fact.Contradicts, copy),
        Supersedes = Ids(fact.Supersedes, copy),
        Supports = Ids(fact.Supports, copy),
    };

    private static Source Of(Source source, int copy) => source with
    {
        Id = Id(source.Id, copy),
        Title = Words(source.Title, copy),
        Published = source.Published is { } published ? Shifted(published, source.Id, copy) : null,
        Relays = Ids(source.Relays, copy),
    };

    // Copies lie up to a hundred days apart, so that they do not stand side by side.
    private static Located<EdtfDate> Shifted(Located<EdtfDate> date, string id, int copy)
    {
        if (copy == 0 || !date.Value.IsDay)
            return date;
        var day = date.Value.Earliest.AddDays(-(int)(Hash(id, copy, 0) % 100));
        var shifted = new CalendarDate(day.Year, day.Month, day.Day, false);
        return date with { Value = new EdtfDate(shifted, shifted, false) };
    }

    private static ImmutableArray<Located<string>> Ids(ImmutableArray<Located<string>> ids, int copy) => [.. ids.Select(id => Id(id, copy))];

    private static Located<string> Id(Located<string> id, int copy) => id with { Value = Id(id.Value, copy) };

    private static string Id(string id, int copy) => copy == 0 ? id : $"{id}-copy-{copy.ToString(CultureInfo.InvariantCulture)}";

    private static Located<string> Words(Located<string> text, int copy) => copy == 0 ? text : text with
    {
        Value = string.Join(' ', text.Value.Split(' ').Select((word, place) => Hash(word, copy, place) is var hash && hash % NewWordEvery == 0 ? New(word, hash) : word)),
    };

    private static string New(string word, uint hash) =>
        word[..Math.Min(3, word.Length)] + string.Concat(Enumerable.Range(0, 4).Select(letter => (char)('a' + (hash >> (5 * letter + 4)) % 26)));

    // FNV-1a
    private static uint Hash(string word, int copy, int place)
    {
        var hash = 2166136261;
        foreach (var value in word.Select(letter => (uint)letter).Append((uint)copy).Append((uint)place))
            hash = (hash ^ value) * 16777619;
        return hash ^ (hash >> 15);
    }
}
