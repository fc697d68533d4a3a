using Dossier.Model;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Model.DossierSettings>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>What the dossier is.</summary>
internal static class SettingsShape
{
    private static readonly JsonShape<Licence> LicenceShape = new()
    {
        Name = "licence",
        Description = "the licence of the content",
        Values =
        [
            MembersOf<Licence>.String("name", "its short name", licence => licence.Name.Value),
            MembersOf<Licence>.String("url", "its text", licence => licence.Url.Value),
        ],
    };

    private static readonly JsonShape<Side> SideShape = new()
    {
        Name = "side",
        Description = "a party for which publishers may speak and to which entities may belong",
        Values =
        [
            MembersOf<Side>.String("id", "the word for it", side => side.Id.Value),
            MembersOf<Side>.String("name", "its name for readers", side => side.Name.Value),
        ],
    };

    private static readonly JsonShape<Expectation> ExpectationShape = new()
    {
        Name = "expectation",
        Description = "the least number of records of one kind, below which nothing is published",
        Values =
        [
            MembersOf<Expectation>.String("kind", "the kind", expectation => expectation.Kind),
            MembersOf<Expectation>.Integer("least", "how many there must be", expectation => expectation.Least.Value),
        ],
    };

    private static readonly JsonShape<SeverityChoice> SeverityShape = new()
    {
        Name = "severityChoice",
        Description = "how grave the editors want one kind of diagnostic to be",
        Values =
        [
            MembersOf<SeverityChoice>.String("code", "the diagnostic", choice => choice.Code.Value),
            MembersOf<SeverityChoice>.Word("severity", "how grave", choice => choice.Severity.Value),
        ],
    };

    public static JsonShape<DossierSettings> Shape { get; } = new()
    {
        Name = "settings",
        Description = "what the dossier is, as its editors set it",
        Values =
        [
            String("title", "the title", settings => settings.Title.Value),
            OptionalString("subtitle", "the subtitle", settings => settings.Subtitle?.Value),
            String("language", "the language that it is written in, a BCP 47 tag", settings => settings.Language.Value),
            String("asOf", "up to which day the editors have covered the subject", settings => settings.AsOf.Value.ToString()),
            String("summary", "what it says in short, Markdown", settings => settings.Summary.Value),
            Listed("editors", "their names", settings => settings.Editors),
            OptionalObject("licence", LicenceShape, "the licence of the content", settings => settings.Licence),
            OptionalString("siteUrl", "where the site is published", settings => settings.SiteUrl?.Value),
            OptionalString("repositoryUrl", "where the content is kept", settings => settings.RepositoryUrl?.Value),
            Listed("topics", "the topics in the order of the chapters: ids", settings => settings.Topics),
            Listed("keyFacts", "the facts shown first: ids", settings => settings.KeyFacts),
            Objects("expect", ExpectationShape, "counts below which nothing is published", settings => settings.Expect),
            OptionalString("halfLife", "after which time quantities and ongoing states are stale: `2 years`", settings => settings.HalfLife?.Value.ToString()),
            Objects("sides", SideShape, "the sides that publishers and entities may be on", settings => settings.Sides),
            Objects("severities", SeverityShape, "severities that the editors chose", settings => settings.Severities),
        ],
    };
}
