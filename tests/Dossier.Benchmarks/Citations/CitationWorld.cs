using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Benchmarks.Citations;

/// <summary>
/// A made-up world of any number of citations in which everything follows from a record's number, so that nothing has to be kept: who cites what, and who is
/// cited by whom. A story is told by three sources: one where it began, one that passes that on, and one that passes on the second. Three facts in four rest
/// on two stories; every fourth rests on one story alone, which it shares with up to a hundred others.
/// </summary>
internal sealed class CitationWorld
{
    /// <summary>How many citations a fact has.</summary>
    public const int CitationsPerFact = 5;

    public const int Topics = 14;
    public const int Publishers = 97;

    private const int SourcesPerStory = 3;
    private const int LoneEvery = 4;
    private const int SharedBy = 400;

    private static readonly ImmutableArray<string> Titles =
        ["Trade \"as usual\", says minister", "Торговля «растёт», сказал министр", "中俄贸易额创历史新高", "Costs rise; nobody knows, by how much"];

    /// <param name="citations">How many citations, to the next lower number of whole facts.</param>
    public CitationWorld(int citations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(citations, CitationsPerFact);
        Facts = citations / CitationsPerFact;
    }

    public int Facts { get; }

    public int Citations => Facts * CitationsPerFact;

    // The last fact rests on the story behind its own.
    public int Sources => (Facts + 1) * SourcesPerStory;

    public static string FactId(int fact) => Id("fact", fact);

    public static string SourceId(int source) => Id("source", source);

    public static int NumberOf(string id) => int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    public static int PublisherOf(int source) => source % Publishers;

    /// <summary>The source in which the story of a source began.</summary>
    public static int OriginOf(int source) => source - (source % SourcesPerStory);

    /// <summary>Whether a fact rests on one story alone.</summary>
    public static bool IsLone(int fact) => fact % LoneEvery == 0;

    /// <summary>The sources that a fact cites.</summary>
    public static ImmutableArray<int> Cited(int fact)
    {
        var first = StoryOf(fact) * SourcesPerStory;
        return IsLone(fact) ? [first, first + 1, first + 2, first, first + 1] : [first, first + 1, first + 2, first + 3, first + 4];
    }

    /// <summary>The facts that cite a source.</summary>
    public IEnumerable<int> Citing(int source) =>
        RestingOn(source).Where(fact => source % SourcesPerStory < 2 || fact != (source / SourcesPerStory) - 1);

    /// <summary>The facts that rest on the story of a source.</summary>
    public IEnumerable<int> RestingOn(int source)
    {
        var story = source / SourcesPerStory;
        if (story > 0 && !IsLone(story - 1))
            yield return story - 1;
        if (story < Facts && !IsLone(story))
            yield return story;
        for (var fact = story; story % SharedBy == 0 && fact < Math.Min(story + SharedBy, Facts); fact += LoneEvery)
            yield return fact;
    }

    public static Fact Fact(int fact) => new()
    {
        Id = FactId(fact),
        Span = default,
        Topic = Id("topic", fact % Topics),
        Statement = At($"Statement {fact}: the parties traded goods, \"more than ever\", worth USD {fact}.5 million."),
        Basis = At(Basis.Reported),
        When = At(EdtfDate.Of(Day(fact))),
        Attribution = At("the customs, as published"),
        Citations = [.. Cited(fact).Select((source, at) => new Citation { Source = At(SourceId(source)), Locator = At($"para {at + 1}") })],
        Note = fact % 10 == 0 ? At("First line,\n\n- \"second\"\n") : null,
    };

    public static Source Source(int source) => new()
    {
        Id = SourceId(source),
        Span = default,
        Title = At($"{Titles[source % Titles.Length]} ({source})"),
        Publisher = At(Id("publisher", PublisherOf(source))),
        Url = At($"https://news.example/{source}?a=1&b=2"),
        Published = At(EdtfDate.Of(Day(source / SourcesPerStory))),
        Language = At("en"),
        Relays = OriginOf(source) == source ? [] : [At(SourceId(source - 1))],
    };

    /// <summary>What does not grow with the number of citations; no facts and no sources.</summary>
    public static Corpus Frame() => new()
    {
        Settings = new DossierSettings
        {
            Span = default,
            Title = At("A world of citations"),
            Language = At("en"),
            AsOf = At(EdtfDate.Of(Day(0))),
            Summary = At("It has *no* meaning.\n"),
            Topics = [.. Enumerable.Range(0, Topics).Select(topic => At(Id("topic", topic)))],
            KeyFacts = [At(FactId(0))],
        },
        Topics = new RecordSet<Topic>(Enumerable.Range(0, Topics).Select(Topic)),
        Facts = new RecordSet<Fact>([]),
        Sources = new RecordSet<Source>([]),
        Publishers = new RecordSet<Publisher>(Enumerable.Range(0, Publishers).Select(Publisher)),
        Entities = new RecordSet<Entity>([]),
        Series = new RecordSet<Series>([]),
    };

    private static Topic Topic(int topic) =>
        new() { Id = Id("topic", topic), Span = default, Title = At($"Topic {topic}"), Summary = At("In short, this."), Body = At("") };

    private static Publisher Publisher(int publisher) => new()
    {
        Id = Id("publisher", publisher),
        Span = default,
        Name = At($"The Post No {publisher}"),
        Kind = At(PublisherKind.Newspaper),
        Side = At(Model.Publisher.IndependentSide),
        Voice = Id("publisher", publisher),
        Reliability = Model.Publisher.DefaultReliability(PublisherKind.Newspaper),
    };

    // Its own for most facts; the lone ones share one with others.
    private static int StoryOf(int fact) => IsLone(fact) ? fact - (fact % SharedBy) : fact;

    private static DateOnly Day(int number) => new DateOnly(2000, 1, 1).AddDays(number % 9000);

    // Seven digits: the order of the numbers is the order of the ids.
    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:D7}");

    private static Located<T> At<T>(T value) => new(value, default);
}
