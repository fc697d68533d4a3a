using System.Collections.Immutable;
using Dossier.Markup;
using Dossier.Pages.Figures;
using Dossier.Pages.Views;
using Markdig.Syntax;

namespace Dossier.Editions.Site.Search;

/// <summary>A text under which a record is found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Weight">How much it counts to be found there, from 1.</param>
internal readonly record struct SearchField(string Text, int Weight)
{
    private const int OfName = 9;
    private const int OfTitle = 4;
    private const int OfTranslation = 3;
    private const int OfParticular = 2;
    private const int InPassing = 1;

    /// <summary>The texts under which a record is found; some may be empty.</summary>
    public static ImmutableArray<SearchField> Of(RecordView record) => record switch
    {
        FactView fact => Of(fact),
        SourceView source =>
        [
            new(source.Title, OfTitle), new(source.Author, OfParticular), new(source.Publisher.Name, OfParticular), new(HostOf(source.Url), InPassing),
            OfId(source),
        ],
        EntityView entity => [new(entity.Name, OfName), .. Names(entity.Names, OfName), new(entity.Role, OfParticular), OfId(entity)],
        TopicView topic =>
            [new(topic.Title, OfName), new(topic.Question, OfTranslation), new(topic.Summary, OfParticular), new(Narrative(topic), InPassing)],
        SeriesView series => [new(series.Title, OfName), new(series.Unit, OfParticular), OfId(series)],
        PublisherView publisher => [new(publisher.Name, OfName), new(publisher.Kind, OfParticular), OfId(publisher)],
        _ => [],
    };

    /// <summary>The host of an address, without <c>www</c>; empty where it has none.</summary>
    public static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
        : "";

    private static ImmutableArray<SearchField> Of(FactView fact)
    {
        var entities = fact.Entities;
        return
        [
            new(fact.Statement, OfTitle), new(fact.Quantity, OfParticular), new(fact.Attribution, OfParticular), .. Names(fact.Translations, OfTranslation),
            new(string.Join(", ", entities.Select(entity => entity.Name)), InPassing), .. entities.SelectMany(entity => Names(entity.Names, InPassing)),
            OfId(fact),
        ];
    }

    private static IEnumerable<SearchField> Names(ImmutableArray<TranslationView> names, int weight) => names.Select(name => new SearchField(name.Text, weight));

    // Its words, not the compound that they make.
    private static SearchField OfId(RecordView record) => new(record.Id.Replace('-', ' '), InPassing);

    // The words of the chapter's paragraphs and headings, without its figures and references.
    private static string Narrative(TopicView topic)
    {
        var document = new MarkupParser(FigureCatalogue.ContentBlocks).Parse(topic.Body.Value, MarkupOrigin.Of(topic.Record.Body));
        return string.Join('\n', document.Ast.Descendants<LeafBlock>().Select(block => MarkupText.Plain(block.Inline)));
    }
}
