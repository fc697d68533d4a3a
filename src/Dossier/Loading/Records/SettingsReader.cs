using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads the dossier's settings.</summary>
internal static class SettingsReader
{
    private static readonly Field<Located<string>> Title = FieldOf.Line("title", "The title", "Norland and Suria") with { Required = true };

    private static readonly Field<Located<string>> Subtitle = FieldOf.Line("subtitle", "The subtitle", "A documented dossier");

    private static readonly Field<Located<string>> Language =
        FieldOf.Language("language", "The language that it is written in", "en") with { Required = true };

    private static readonly Field<Located<EdtfDate>> AsOf =
        FieldOf.Day("as-of", "Up to which day the editors have covered the subject", "2025-06-30") with { Required = true };

    private static readonly Field<Located<string>> Summary =
        FieldOf.Markdown("summary", "What the dossier says in short, in Markdown",
        "Trade between the two states has grown.") with
        { Required = true };

    private static readonly Field<ImmutableArray<Located<string>>> Editors =
        FieldOf.List(FieldOf.Line("editors", "Names for the title page", "Ada Berg"));

    private static readonly Field<Located<string>> LicenceName =
        FieldOf.Line("name", "Its short name", "CC BY 4.0") with { Required = true };

    private static readonly Field<Located<string>> LicenceUrl =
        FieldOf.Address("url", "Its text", "https://creativecommons.org/licenses/by/4.0/") with { Required = true };

    private static readonly RecordShape LicenceShape = new("a licence", "", "The licence of the content", [LicenceName, LicenceUrl]);

    private static readonly Field<Licence> Licence = FieldOf.Nested("licence", LicenceShape, ReadLicence, "The licence of the content") with { IsInline = true };

    private static readonly Field<Located<string>> SiteUrl =
        FieldOf.Address("site-url", "Where the site is published; without it, links are relative and there are no canonical addresses",
            "https://example.org/dossier/");

    private static readonly Field<Located<string>> RepositoryUrl =
        FieldOf.Address("repository-url", "The repository, for links that say \"edit this fact\"", "https://example.org/desk/dossier");

    private static readonly Field<ImmutableArray<KeyedValue<Located<string>>>> Sides = FieldOf.Map(
        FieldOf.Line("sides", "The sides that publishers and entities may be on, with their names, besides `independent` and `other`",
        "Norland"),
        FieldOf.Id("side", "A side", "norland"));

    private static readonly Field<ImmutableArray<Located<string>>> Topics =
        FieldOf.References("topics", ReferenceKind.Topic, "The topics in the order of the chapters", "trade") with { Required = true };

    private static readonly Field<ImmutableArray<Located<string>>> KeyFacts =
        FieldOf.References("key-facts", ReferenceKind.Fact, "The facts shown first", "goods-trade-2023");

    private static readonly Field<Located<HalfLife>> HalfLife = FieldOf.HalfLife(
        "half-life", "After which time quantities and ongoing states are stale where their topic does not say; two years by default", "2 years");

    private static readonly Field<ImmutableArray<KeyedValue<Located<Severity>>>> Severities = FieldOf.Map(
        FieldOf.Word<Severity>("severities", "How grave the editors want some of the checks to be", WordMeanings.Of),
        FieldOf.Id("code", "The code of a diagnostic", "undated-source"));

    private static readonly Field<Expectations> Expect =
        FieldOf.Nested("expect", ExpectationReader.Shape, ExpectationReader.Read, "How many records of each kind there are at least");

    public static RecordShape Shape { get; } = new(
        "the dossier's settings", "dossier.yaml", "What the dossier is, and the order of its topics",
        [Title, Subtitle, Language, AsOf, Summary, Editors, Licence, SiteUrl, RepositoryUrl, Sides, Topics, KeyFacts, Expect, HalfLife,
            Severities]);

    public static DossierSettings? Read(RecordReader record)
    {
        var title = record.Value(Title);
        var language = record.Value(Language);
        var asOf = record.Value(AsOf);
        var summary = record.Value(Summary);
        var settings = new DossierSettings
        {
            Span = record.Anchor,
            Title = title ?? default,
            Subtitle = record.Value(Subtitle),
            Language = language ?? default,
            AsOf = asOf ?? default,
            Summary = summary ?? default,
            Editors = record.List(Editors),
            Licence = record.Record(Licence),
            SiteUrl = WithSlash(record.Value(SiteUrl)),
            RepositoryUrl = record.Value(RepositoryUrl),
            Sides = [.. record.List(Sides).Select(side => new Side(side.Key, side.Value))],
            Topics = record.List(Topics),
            KeyFacts = record.List(KeyFacts),
            Expect = record.Record(Expect)?.All ?? [],
            HalfLife = record.Value(HalfLife),
            Severities = [.. record.List(Severities).Select(choice => new SeverityChoice(choice.Key, choice.Value))],
        };
        return title is null || language is null || asOf is null || summary is null ? null : settings;
    }

    private static Licence? ReadLicence(RecordReader record)
    {
        var name = record.Value(LicenceName);
        var url = record.Value(LicenceUrl);
        return name is { } itsName && url is { } address ? new Licence(itsName, address) : null;
    }

    private static Located<string>? WithSlash(Located<string>? address) =>
        address is not { } url || url.Value.EndsWith('/') ? address : url with { Value = url.Value + "/" };
}
