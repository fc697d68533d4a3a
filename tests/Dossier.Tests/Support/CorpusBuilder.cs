using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;
using Dossier.Text;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Support;

/// <summary>
/// Builds a small corpus in memory, for tests of what needs no files. What is not said is harmless: a documented fact, an independent
/// newspaper.
/// </summary>
internal sealed class CorpusBuilder
{
    private readonly SortedDictionary<string, Publisher> publishers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Source> sources = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ModelFact> facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Series> series = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Topic> topics = new(StringComparer.Ordinal);

    public static Located<T> At<T>(T value) => new(value, Nowhere);

    public static ImmutableArray<Located<string>> AtEach(params IEnumerable<string> values) => [.. values.Select(At)];

    private static Span Nowhere { get; } = new SourceText("content/built.yaml", "built").Span(0, 5);

    public CorpusBuilder Publisher(
        string id,
        PublisherKind kind = PublisherKind.Newspaper,
        string side = "independent",
        string? voice = null,
        Reliability? reliability = null)
    {
        publishers[id] = new Publisher
        {
            Id = id,
            Span = Nowhere,
            Name = At(id.ToUpperInvariant()),
            Kind = At(kind),
            Side = At(side),
            Voice = voice ?? id,
            Reliability = reliability ?? Dossier.Model.Publisher.DefaultReliability(kind),
        };
        return this;
    }

    /// <summary>A source; without a publisher it gets one of its own, so that it is a voice of its own.</summary>
    public CorpusBuilder Source(string id, string? publisher = null, string[]? relays = null, string? published = null, Func<Source, Source>? change = null)
    {
        if (!publishers.ContainsKey(publisher ?? id))
            Publisher(publisher ?? id);
        var source = new Source
        {
            Id = id,
            Span = Nowhere,
            Title = At(id),
            Publisher = At(publisher ?? id),
            Language = At("en"),
            Relays = AtEach(relays ?? []),
            Published = published is null ? null : At(Date(published)),
        };
        sources[id] = change?.Invoke(source) ?? source;
        return this;
    }

    public CorpusBuilder Entity(string id, string? side = null)
    {
        entities[id] = new Entity
        {
            Id = id,
            Span = Nowhere,
            Name = At(id),
            Kind = At(EntityKind.State),
            Side = side is null ? null : At(side),
        };
        return this;
    }

    /// <summary>A fact.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cites">Its citations: <c>source</c>, <c>source &lt; origin</c> or <c>source &lt; self</c>.</param>
    /// <param name="basis">Its basis.</param>
    /// <param name="when">Its time.</param>
    /// <param name="topic">Its topic.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="change">What else is to be said of it.</param>
    public CorpusBuilder Fact(
        string id,
        string[]? cites = null,
        Basis basis = Basis.Documented,
        string? when = null,
        string topic = "topic",
        string[]? entities = null,
        Func<ModelFact, ModelFact>? change = null)
    {
        if (!topics.ContainsKey(topic))
            Topic(topic);
        var fact = new ModelFact
        {
            Id = id,
            Span = Nowhere,
            Topic = topic,
            Statement = At($"Statement {id}."),
            Basis = At(basis),
            When = when is null ? null : At(Date(when)),
            Attribution = At("somebody"),
            Entities = AtEach(entities ?? []),
            Citations = [.. (cites ?? []).Select(Cite)],
        };
        facts[id] = change?.Invoke(fact) ?? fact;
        return this;
    }

    public CorpusBuilder Series(string id, params (string Period, string Source)[] points)
    {
        series[id] = new Series
        {
            Id = id,
            Span = Nowhere,
            Title = At(id),
            Unit = At("t"),
            Frequency = At(Frequency.Annual),
            Points = [.. points.Select(point => Point(point.Period, point.Source))],
        };
        return this;
    }

    public CorpusBuilder Topic(string id, string body = "")
    {
        topics[id] = new Topic { Id = id, Span = Nowhere, Title = At(id), Summary = At(id), Body = At(body) };
        return this;
    }

    public Corpus Build() => new()
    {
        Settings = new DossierSettings
        {
            Span = Nowhere,
            Title = At("Title"),
            Language = At("en"),
            AsOf = At(Date("2026-01-01")),
            Summary = At("Summary."),
        },
        Topics = new RecordSet<Topic>(topics.Values),
        Facts = new RecordSet<ModelFact>(facts.Values),
        Sources = new RecordSet<Source>(sources.Values),
        Publishers = new RecordSet<Publisher>(publishers.Values),
        Entities = new RecordSet<Entity>(entities.Values),
        Series = new RecordSet<Series>(series.Values),
    };

    public Findings Analyze() => Analyzer.Analyze(Build());

    /// <summary>The finding of the fact that a test is about.</summary>
    public FactFinding Finding(string fact) => Analyze().Facts[fact];

    public static EdtfDate Date(string text) =>
        EdtfDate.TryParse(text, out var date, out var fault) ? date : throw new ArgumentException(fault);

    private static SeriesPoint Point(string period, string source) =>
        new() { Period = At(Date(period)), Value = At(new Number(1, 0)), Source = At(source) };

    private static Citation Cite(string text)
    {
        var parts = text.Split(" < ");
        return new Citation { Source = At(parts[0]), Origin = parts.Length > 1 ? At(parts[1]) : null };
    }
}
