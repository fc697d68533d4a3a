using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Comparison.Fields;

/// <summary>The values of the dossier's settings.</summary>
internal static class SettingsFields
{
    private static readonly ChangedField Title = new("title", "title");
    private static readonly ChangedField Subtitle = new("subtitle", "subtitle");
    private static readonly ChangedField Language = new("language", "language", ValueKind.Language);
    private static readonly ChangedField AsOf = new("as-of", "as of");
    private static readonly ChangedField Summary = new("summary", "summary", ValueKind.Markdown);
    private static readonly ChangedField Editors = new("editors", "editors");
    private static readonly ChangedField Licence = new("licence", "licence");
    private static readonly ChangedField SiteUrl = new("site-url", "address of the site", ValueKind.Address);
    private static readonly ChangedField RepositoryUrl = new("repository-url", "address of the repository", ValueKind.Address);
    private static readonly ChangedField Topics = new("topics", "order of the chapters");
    private static readonly ChangedField KeyFacts = new("key-facts", "key facts");
    private static readonly ChangedField Expect = new("expect", "least number of records", ValueKind.Text, ValueKind.Text);
    private static readonly ChangedField Side = new("side", "side", ValueKind.Text, ValueKind.Text);
    private static readonly ChangedField Severity = new("severity", "severity of a diagnostic", ValueKind.Text, ValueKind.Text);

    public static ImmutableArray<ChangedField> All { get; } =
    [
        Title, Subtitle, Language, AsOf, Summary, Editors, Licence, SiteUrl, RepositoryUrl, Topics, KeyFacts, Expect, Side, Severity,
    ];

    public static FieldList Of(DossierSettings settings)
    {
        var values = new FieldList(All);
        values.Add(Title, settings.Title);
        values.Add(Subtitle, settings.Subtitle);
        values.Add(Language, settings.Language);
        values.Add(AsOf, settings.AsOf);
        values.AddMarkdown(Summary, settings.Summary);
        // The order of these lists is what readers see.
        values.Add(Editors, List(settings.Editors));
        values.Add(Licence, settings.Licence is { } licence ? $"{licence.Name.Value} <{licence.Url.Value}>" : null);
        values.Add(SiteUrl, settings.SiteUrl);
        values.Add(RepositoryUrl, settings.RepositoryUrl);
        values.Add(Topics, List(settings.Topics));
        values.Add(KeyFacts, List(settings.KeyFacts));
        foreach (var each in settings.Expect)
            values.Add(new FieldValue(Expect, each.Kind, each.Least.Value.ToString(CultureInfo.InvariantCulture)));
        foreach (var each in settings.Sides)
            values.Add(new FieldValue(Side, each.Id.Value, each.Name.Value));
        foreach (var each in settings.Severities)
            values.Add(new FieldValue(Severity, each.Code.Value, each.Severity.Value.ToString().ToLowerInvariant()));
        return values;
    }

    private static string List(ImmutableArray<Located<string>> items) => string.Join(", ", items.Select(item => item.Value));
}
