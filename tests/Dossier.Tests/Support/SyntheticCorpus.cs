using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Support;

/// <summary>
/// Makes a corpus of any size, the same for the same numbers: all kinds of records, three scripts, every basis and relation, partial dates,
/// relay chains. Every id leads to a record, and no relay leads back to itself.
/// </summary>
internal sealed class SyntheticCorpus
{
    private const int TopicCount = 14;
    private const int PublisherCount = 200;
    private const int EntityCount = 120;
    private const int SeriesCount = 20;
    private const int PointCount = 24;

    private static readonly Span Nowhere = new SourceText("content/synthetic.yaml", "synthetic").Span(0, 9);

    private static readonly ImmutableArray<string> Dates =
        ["2023", "2023-04", "2023-04-08", "2023-04-08/2023-04-09", "2023-01/2023-11", "2023~", "../2023", "2022/..", "2024-02-29", "2024-05~"];

    private static readonly ImmutableArray<string> Titles =
    [
        "Minister says trade is normal & growing by 20%",
        "Министр заявил, что торговля «растёт» на 20 %",
        "中俄贸易额创历史新高，增长百分之二十",
        "Costs of $5_000 {a \"record\"}, said #1 ~ the ministry \\ press^office",
    ];

    private readonly int facts;
    private readonly int citations;
    private readonly int sources;

    private SyntheticCorpus(int facts, int citations) =>
        (this.facts, this.citations, sources) = (facts, citations, Math.Max(2, citations / 3));

    /// <summary>Makes a corpus.</summary>
    /// <param name="facts">How many facts, from 1.</param>
    /// <param name="citations">How many citations in all, at least one a fact; there is a source to every three.</param>
    public static Corpus Of(int facts, int citations) => new SyntheticCorpus(facts, citations).Build();

    private Corpus Build() => new()
    {
        Settings = Settings(),
        Topics = new RecordSet<Topic>(Each(TopicCount, Topic)),
        Facts = new RecordSet<ModelFact>(Each(facts, Fact)),
        Sources = new RecordSet<Source>(Each(sources, Source)),
        Publishers = new RecordSet<Publisher>(Each(PublisherCount, Publisher)),
        Entities = new RecordSet<Entity>(Each(EntityCount, Entity)),
        Series = new RecordSet<Series>(Each(SeriesCount, Series)),
    };

    private DossierSettings Settings() => new()
    {
        Span = Nowhere,
        Title = At("A synthetic dossier"),
        Subtitle = At("of any size"),
        Language = At("en"),
        AsOf = At(Date("2026-01-31")),
        Summary = At("It has *no* meaning.\n\nNone at all."),
        Editors = [At("Ada Byron"), At("Ян Чжан")],
        Licence = new Licence(At("CC BY 4.0"), At("https://creativecommons.org/licenses/by/4.0/")),
        SiteUrl = At("https://dossier.example/"),
        RepositoryUrl = At("https://git.example/dossier"),
        Topics = [.. Enumerable.Range(0, TopicCount).Select(number => At(Id("topic", number)))],
        KeyFacts = [.. Enumerable.Range(0, Math.Min(3, facts)).Select(number => At(Id("fact", number)))],
        Expect = [new Expectation("facts", At(facts))],
        Sides = [new Side(At("north"), At("The North")), new Side(At("south"), At("The South"))],
        Severities = [new SeverityChoice(At("undated-source"), At(Severity.Warning))],
    };

    private Topic Topic(int number) => new()
    {
        Id = Id("topic", number),
        Span = Nowhere,
        Title = At($"Topic {number}, “quoted”"),
        Summary = At("In short, this."),
        Question = number % 2 == 0 ? At("What is known?") : null,
        Body = At(number % 3 == 0 ? "" : $"See [[{Id("fact", number % facts)}]].\n\n- and\t“more”\n"),
    };

    private Publisher Publisher(int number)
    {
        var kind = (PublisherKind)(number % Enum.GetValues<PublisherKind>().Length);
        var isRated = number % 11 == 0;
        return new Publisher
        {
            Id = Id("publisher", number),
            Span = Nowhere,
            Name = At($"{(number % 2 == 0 ? "The Post" : "Вестник")} No {number}"),
            Kind = At(kind),
            Side = At((number % 5) switch { 0 => "north", 1 => "south", _ => "independent" }),
            Voice = number % 7 == 0 ? "one-voice" : Id("publisher", number),
            Reliability = isRated ? Reliability.E : Model.Publisher.DefaultReliability(kind),
            ReliabilityWhy = isRated ? At("copies, without saying so") : null,
        };
    }

    private Entity Entity(int number) => new()
    {
        Id = Id("entity", number),
        Span = Nowhere,
        Name = At($"Entity {number}"),
        Kind = At((EntityKind)(number % Enum.GetValues<EntityKind>().Length)),
        Names = number % 2 == 0 ? [new Translation("ru", At($"Сторона {number}")), new Translation("zh", At($"某方面{number}"))] : [],
        Role = number % 3 == 0 ? At("does something") : null,
        Side = number % 4 == 0 ? At("north") : null,
    };

    private Series Series(int number) => new()
    {
        Id = Id("series", number),
        Span = Nowhere,
        Title = At($"Series {number}"),
        Unit = At("USD bn"),
        Frequency = At((Frequency)(number % Enum.GetValues<Frequency>().Length)),
        Note = number % 2 == 0 ? At("Counted *twice*.\n") : null,
        Chart = (ChartKind)(number % 2),
        Points = [.. Enumerable.Range(0, PointCount).Select(point => Point(number, point))],
    };

    private SeriesPoint Point(int series, int point) => new()
    {
        Period = At(Date(Text(2000 + point))),
        Value = At(Number(((series * PointCount) + point) * 10, 2)),
        Source = At(Id("source", Mix(series, point) % sources)),
        Derived = point % 9 == 0,
        Note = point % 9 == 0 ? At("a sum, of two") : null,
    };

    private Source Source(int number) => new()
    {
        Id = Id("source", number),
        Span = Nowhere,
        Title = At($"{Titles[number % Titles.Length]} ({number})"),
        TitleOrigin = (TitleOrigin)(number % Enum.GetValues<TitleOrigin>().Length),
        Publisher = At(Id("publisher", Mix(number, 1) % PublisherCount)),
        Author = number % 3 == 0 ? At(number % 2 == 0 ? "Ida Grain and Tom Quay" : "李明") : null,
        Url = number % 10 == 9 ? null : At($"https://news.example/{number}?a=1&b={{x}}%20y#z_{number}"),
        Archive = number % 6 == 0 ? new ArchivedCopy(At($"https://archive.example/2024/https://news.example/{number}"), At(Date("2024-03-03"))) : null,
        Published = number % 13 == 12 ? null : At(Date(Dates[number % Dates.Length])),
        Accessed = number % 4 == 3 ? null : At(Date("2025-06-01")),
        Language = At((number % 4) switch { 1 => "ru", 2 => "zh", _ => "en" }),
        Relays = [.. Relayed(number).Select(At)],
        Note = number % 17 == 0 ? At("Paywalled.\nRead in *print*.") : null,
    };

    // Two of three relay an earlier one, some of them two: chains, but never a ring.
    private static IEnumerable<string> Relayed(int number)
    {
        if (number % 3 == 0)
            return [];
        var first = Mix(number, 2) % number;
        var second = Mix(number, 3) % number;
        return number % 20 == 1 && first != second ? [Id("source", first), Id("source", second)] : [Id("source", first)];
    }

    private ModelFact Fact(int number) => new()
    {
        Id = Id("fact", number),
        Span = Nowhere,
        Topic = Id("topic", number % TopicCount),
        Statement = At($"Statement {number}: the parties traded goods, “more than ever”, worth USD {number}.5 billion."),
        Basis = At((Basis)(number % Enum.GetValues<Basis>().Length)),
        When = number % 8 == 7 ? null : At(Date(Dates[number % Dates.Length])),
        Attribution = At(number % 2 == 0 ? "the customs, as published" : "таможня"),
        UnnamedSources = number % 12 == 0,
        Entities = [.. new[] { number % EntityCount, (number + 1) % EntityCount }.Select(entity => At(Id("entity", entity)))],
        Quantity = Quantity(number),
        Citations = [.. Enumerable.Range(0, CitationsOf(number)).Select(citation => Citation(number, citation))],
        Corrects = Earlier(number, 97),
        Denies = Earlier(number, 89),
        Contradicts = Earlier(number, 83),
        Supersedes = Earlier(number, 79),
        Supports = Earlier(number, 73),
        Outcome = number % 6 == 5 ? At((Outcome)(number % 3)) : null,
        Translations = number % 10 == 0
            ? [new Translation("ru", At($"Утверждение {number}: торговля растёт.")), new Translation("zh", At($"声明{number}：双方贸易增长。"))]
            : [],
        Note = number % 15 == 0 ? At("First line,\n\n- \"second\"\n") : null,
    };

    private static ImmutableArray<Located<string>> Earlier(int number, int every) => number > 0 && number % every == 0 ? [At(Id("fact", number - 1))] : [];

    private static Quantity? Quantity(int number) => (number % 5) switch
    {
        0 => new Quantity
        {
            Span = Nowhere,
            Series = At(Id("series", number % SeriesCount)),
            Value = At(Number(number * 10, 2)),
            Unit = At("USD bn"),
            Change = new Change(At(Number(-263, 1)), At("year on year")),
        },
        1 => new Quantity { Span = Nowhere, Min = At(Number(number, 0)), Max = number % 2 == 0 ? At(Number(number + 1, 0)) : null, Unit = At("") },
        _ => null,
    };

    private int CitationsOf(int fact) => (citations / facts) + (fact < citations % facts ? 1 : 0);

    private Citation Citation(int fact, int number)
    {
        // One fact in four cites places in one source only, so that it has but one origin.
        var source = (Mix(fact, 5) + (fact % 4 == 1 ? 0 : number * 7)) % sources;
        return new Citation
        {
            Source = At(Id("source", source)),
            Locator = number % 2 == 0 ? At($"para {number + 1}") : null,
            Excerpt = number % 3 == 0 ? At("words, “verbatim”") : null,
            Origin = OriginOf(source, number) is { } origin ? At(origin) : null,
        };
    }

    private static string? OriginOf(int source, int number) =>
        number % 25 == 24 ? Model.Citation.OwnReporting : source % 20 == 1 ? Relayed(source).FirstOrDefault() : null;

    private static IEnumerable<T> Each<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);

    // Seven digits: the order of the numbers is the order of the ids.
    private static string Id(string kind, int number) => $"{kind}-{number.ToString("D7", CultureInfo.InvariantCulture)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Number Number(int digits, byte decimals) => new(new decimal(Math.Abs(digits), 0, 0, digits < 0, decimals), decimals);

    private static int Mix(int one, int other)
    {
        var mixed = unchecked(((uint)one * 2654435761u) ^ ((uint)other * 2246822519u));
        mixed ^= mixed >> 15;
        mixed = unchecked(mixed * 2654435761u);
        return (int)((mixed ^ (mixed >> 13)) & int.MaxValue);
    }

    private static Located<T> At<T>(T value) => new(value, Nowhere);

    private static EdtfDate Date(string text) => EdtfDate.TryParse(text, out var date, out var fault) ? date : throw new ArgumentException(fault);
}
