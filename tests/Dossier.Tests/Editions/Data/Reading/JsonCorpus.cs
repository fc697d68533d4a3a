using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dossier.Diagnostics;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using Dossier.Text;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Editions.Data.Reading;

/// <summary>Reads <c>dossier.json</c> back into records, as a stranger's program would: by its keys alone.</summary>
internal static class JsonCorpus
{
    private static readonly Span Nowhere = new SourceText("dossier.json", "").Span(0, 0);

    public static Corpus Read(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var root = document.RootElement;
        return new Corpus
        {
            KnownOn = root.GetProperty("knownOn").GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Settings = Settings(root.GetProperty("dossier")),
            Topics = new RecordSet<Topic>(Items(root, "topics", Topic)),
            Facts = new RecordSet<ModelFact>(Items(root, "facts", Fact)),
            Sources = new RecordSet<Source>(Items(root, "sources", Source)),
            Publishers = new RecordSet<Publisher>(Items(root, "publishers", Publisher)),
            Entities = new RecordSet<Entity>(Items(root, "entities", Entity)),
            Series = new RecordSet<Series>(Items(root, "series", Series)),
        };
    }

    private static DossierSettings Settings(JsonElement json) => new()
    {
        Span = Nowhere,
        Title = Text(json, "title"),
        Subtitle = OptionalText(json, "subtitle"),
        Language = Text(json, "language"),
        AsOf = At(Date(Raw(json, "asOf"))),
        Summary = Text(json, "summary"),
        Editors = Texts(json, "editors"),
        Licence = Optional(json, "licence", licence => new Licence(Text(licence, "name"), Text(licence, "url"))),
        SiteUrl = OptionalText(json, "siteUrl"),
        RepositoryUrl = OptionalText(json, "repositoryUrl"),
        Topics = Texts(json, "topics"),
        KeyFacts = Texts(json, "keyFacts"),
        Expect = Items(json, "expect", item => new Expectation(Raw(item, "kind"), At(item.GetProperty("least").GetInt32()))),
        HalfLife = HalfLife(json),
        Sides = Items(json, "sides", side => new Side(Text(side, "id"), Text(side, "name"))),
        Severities = Items(json, "severities", item => new SeverityChoice(Text(item, "code"), Word<Severity>(item, "severity"))),
    };

    private static Located<HalfLife>? HalfLife(JsonElement json) =>
        OptionalText(json, "halfLife") is { } text && Dossier.Model.HalfLife.TryParse(text.Value, out var halfLife) ? At(halfLife) : null;

    private static Topic Topic(JsonElement json) => new()
    {
        Id = Raw(json, "id"),
        Span = Nowhere,
        Title = Text(json, "title"),
        Summary = Text(json, "summary"),
        Question = OptionalText(json, "question"),
        HalfLife = HalfLife(json),
        Body = Text(json, "body"),
    };

    private static ModelFact Fact(JsonElement json) => new()
    {
        Id = Raw(json, "id"),
        Span = Nowhere,
        Topic = Raw(json, "topic"),
        Statement = Text(json, "statement"),
        Basis = Word<Basis>(json, "basis"),
        When = OptionalDate(json, "when"),
        Attribution = Text(json, "attribution"),
        UnnamedSources = json.GetProperty("unnamedSources").GetBoolean(),
        Entities = Texts(json, "entities"),
        Quantity = Optional(json, "quantity", Quantity),
        Citations = Items(json, "citations", Citation),
        Corrects = Texts(json, "corrects"),
        Denies = Texts(json, "denies"),
        Contradicts = Texts(json, "contradicts"),
        Supersedes = Texts(json, "supersedes"),
        Supports = Texts(json, "supports"),
        Outcome = json.GetProperty("outcome").ValueKind == JsonValueKind.Null ? null : Word<Outcome>(json, "outcome"),
        Translations = Languages(json, "translations"),
        Note = OptionalText(json, "note"),
    };

    private static Citation Citation(JsonElement json) => new()
    {
        Source = Text(json, "source"),
        Locator = OptionalText(json, "locator"),
        Excerpt = OptionalText(json, "excerpt"),
        Origin = OptionalText(json, "origin"),
    };

    private static Quantity Quantity(JsonElement json) => new()
    {
        Span = Nowhere,
        Series = OptionalText(json, "series"),
        Value = OptionalNumber(json, "value"),
        Min = OptionalNumber(json, "min"),
        Max = OptionalNumber(json, "max"),
        Unit = Text(json, "unit"),
        Change = Optional(json, "change", change => new Change(At(Number(change, "percent")), Text(change, "basis"))),
    };

    private static Source Source(JsonElement json) => new()
    {
        Id = Raw(json, "id"),
        Span = Nowhere,
        Title = Text(json, "title"),
        TitleOrigin = Word<TitleOrigin>(json, "titleOrigin").Value,
        Publisher = Text(json, "publisher"),
        Author = OptionalText(json, "author"),
        Url = OptionalText(json, "url"),
        Archive = Optional(json, "archive", archive => new ArchivedCopy(Text(archive, "url"), At(Date(Raw(archive, "captured"))))),
        Published = OptionalDate(json, "published"),
        Accessed = OptionalDate(json, "accessed"),
        Language = Text(json, "language"),
        Relays = Texts(json, "relays"),
        Note = OptionalText(json, "note"),
    };

    private static Publisher Publisher(JsonElement json) => new()
    {
        Id = Raw(json, "id"),
        Span = Nowhere,
        Name = Text(json, "name"),
        Kind = Word<PublisherKind>(json, "kind"),
        Side = Text(json, "side"),
        Voice = Raw(json, "voice"),
        Reliability = Word<Reliability>(json, "reliability").Value,
        ReliabilityWhy = OptionalText(json, "reliabilityWhy"),
    };

    private static Entity Entity(JsonElement json) => new()
    {
        Id = Raw(json, "id"),
        Span = Nowhere,
        Name = Text(json, "name"),
        Kind = Word<EntityKind>(json, "kind"),
        Names = Languages(json, "names"),
        Role = OptionalText(json, "role"),
        Side = OptionalText(json, "side"),
    };

    private static Series Series(JsonElement json) => new()
    {
        Id = Raw(json, "id"),
        Span = Nowhere,
        Title = Text(json, "title"),
        Unit = Text(json, "unit"),
        Frequency = Word<Frequency>(json, "frequency"),
        Note = OptionalText(json, "note"),
        Chart = Word<ChartKind>(json, "chart").Value,
        Points = Items(json, "points", point => new SeriesPoint
        {
            Period = At(Date(Raw(point, "period"))),
            Value = At(Number(point, "value")),
            Source = Text(point, "source"),
            Derived = point.GetProperty("derived").GetBoolean(),
            Note = OptionalText(point, "note"),
        }),
    };

    private static ImmutableArray<T> Items<T>(JsonElement json, string key, Func<JsonElement, T> read) =>
        [.. json.GetProperty(key).EnumerateArray().Select(read)];

    private static T? Optional<T>(JsonElement json, string key, Func<JsonElement, T> read)
        where T : class =>
        json.GetProperty(key) is { ValueKind: not JsonValueKind.Null } value ? read(value) : null;

    private static string Raw(JsonElement json, string key) => json.GetProperty(key).GetString() ?? throw new InvalidOperationException($"{key} is null");

    private static Located<string> Text(JsonElement json, string key) => At(Raw(json, key));

    private static Located<string>? OptionalText(JsonElement json, string key) => json.GetProperty(key).GetString() is { } text ? At(text) : null;

    private static ImmutableArray<Located<string>> Texts(JsonElement json, string key) => Items(json, key, item => At(item.GetString() ?? ""));

    private static ImmutableArray<Translation> Languages(JsonElement json, string key) =>
        [.. json.GetProperty(key).EnumerateObject().Select(each => new Translation(each.Name, At(each.Value.GetString() ?? "")))];

    private static Located<T> Word<T>(JsonElement json, string key)
        where T : struct, Enum =>
        At(Enum.GetValues<T>().Single(value => WordOf<T>.Of(value) == Raw(json, key)));

    private static Located<EdtfDate>? OptionalDate(JsonElement json, string key) => json.GetProperty(key).GetString() is { } text ? At(Date(text)) : null;

    private static EdtfDate Date(string text) => EdtfDate.TryParse(text, out var date, out var fault) ? date : throw new FormatException(fault);

    private static Located<Number>? OptionalNumber(JsonElement json, string key) =>
        json.GetProperty(key).ValueKind == JsonValueKind.Null ? null : At(Number(json, key));

    private static Number Number(JsonElement json, string key) =>
        Model.Number.TryParse(json.GetProperty(key).GetRawText(), out var number)
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{key} is no number"));

    private static Located<T> At<T>(T value) => new(value, Nowhere);
}
