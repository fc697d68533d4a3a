using Dossier.Loading.Fields;
using Dossier.Loading.Rules;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads the citations of facts.</summary>
internal static class CitationReader
{
    private static readonly Field<Located<string>> Source =
        FieldOf.Reference("source", ReferenceKind.Source, "The source that says so", "wire-2024-03-02-visit") with { Required = true };

    private static readonly Field<Located<string>> Locator = FieldOf.Line("locator", "The place within the source", "para 4");

    private static readonly Field<Located<string>> Excerpt =
        FieldOf.Line("excerpt", "Its words, verbatim, at most 25 of them; only where the wording matters", "no limits to the friendship");

    private static readonly Field<Located<string>> Origin = FieldOf.Reference(
        "origin", ReferenceKind.Source, "Which of the items that the source relays this claim came from; `self`: its own reporting",
        Citation.OwnReporting, except: Citation.OwnReporting);

    public static RecordShape Shape { get; } =
        new("a citation", "", "The link from a fact to a source", [Source, Locator, Excerpt, Origin]);

    public static Citation? Read(RecordReader record)
    {
        var source = record.Value(Source);
        var locator = record.Value(Locator);
        var excerpt = record.Value(Excerpt);
        var origin = record.Value(Origin);
        if (excerpt is { } words)
            FactRules.CheckExcerpt(words, record.Reading);
        return source is { } id ? new Citation { Source = id, Locator = locator, Excerpt = excerpt, Origin = origin } : null;
    }
}
