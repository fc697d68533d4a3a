using System.Collections.Immutable;
using Dossier.Markup;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Search;
using Dossier.Pages.Views;
using Dossier.Wordings;
using Markdig.Syntax;

namespace Dossier.Editions.Site.Search;

/// <summary>Turns records into what a search can find.</summary>
internal static class SearchDocuments
{
    private const int OfName = 9;
    private const int OfTitle = 4;
    private const int OfTranslation = 3;
    private const int OfParticular = 2;
    private const int InPassing = 1;

    /// <summary>All of them in the order of their numbers: by kind, then newest first, the undated last, then by id.</summary>
    public static ImmutableArray<SearchDocument> Of(ViewSet views)
    {
        var documents = from kind in SearchKind.All.Select((kind, index) => (kind, index))
                        from record in kind.kind.Records(views.Dossier)
                        select Of(record, kind.index);
        return
        [
            .. documents.OrderBy(document => document.Kind).ThenByDescending(document => document.Start)
                .ThenBy(document => document.Record.Id, StringComparer.Ordinal),
        ];
    }

    private static SearchDocument Of(RecordView record, int kind) => record switch
    {
        FactView fact => Of(fact, kind),
        SourceView source => Of(source, kind),
        EntityView entity => Of(entity, kind),
        TopicView topic => Of(topic, kind),
        SeriesView series => Of(series, kind),
        PublisherView publisher => Of(publisher, kind),
        _ => throw new ArgumentException($"there is no search for a {record.GetType().Name}", nameof(record)),
    };

    private static SearchDocument Of(FactView fact, int kind)
    {
        var names = string.Join(", ", fact.Entities.Select(entity => entity.Name));
        var row = new SearchRow(fact.Statement, Joined(fact.When?.Text, Count(fact.OriginCount, "independent origin"), fact.Topic.Title))
        {
            Other = Joined(names, fact.Attribution),
            Mark = SearchFigure.StateMarks.Select((mark, index) => (mark, index)).First(pair => pair.mark.Mark == fact.Mark).index,
            Rung = fact.Rung,
            Translations = fact.Translations,
        };
        return new SearchDocument(
            fact, kind, StartOf(fact.Record.When?.Value), row,
            [
                new(fact.Statement, OfTitle), new(fact.Quantity, OfParticular), new(fact.Attribution, OfParticular), new(names, InPassing),
                new(Words(fact.Id), InPassing), .. Names(fact.Translations, OfTranslation), .. fact.Entities.SelectMany(entity => Names(entity.Names, InPassing)),
            ]);
    }

    private static SearchDocument Of(SourceView source, int kind)
    {
        var publisher = source.Publisher;
        var host = HostOf(source.Url);
        var row = new SearchRow(
            source.Title,
            Joined(publisher.Name, source.Published?.Text ?? "undated", source.IsForeign ? source.LanguageName : "", $"{publisher.Kind}, reliability {publisher.Reliability}"))
        {
            Other = Joined(source.Author, host),
            Language = source.IsForeign && source.TitleLanguage == source.Language ? source.Language : "",
        };
        return new SearchDocument(
            source, kind, StartOf(source.Record.Published?.Value), row,
            [
                new(source.Title, OfTitle), new(source.Author, OfParticular), new(publisher.Name, OfParticular), new(host, InPassing),
                new(Words(source.Id), InPassing),
            ]);
    }

    private static SearchDocument Of(EntityView entity, int kind) => new(
        entity, kind, null,
        new SearchRow(entity.Name, Joined(entity.Kind, entity.Role, Count(entity.FactCount, "fact"))) { Translations = entity.Names },
        [new(entity.Name, OfName), .. Names(entity.Names, OfName), new(entity.Role, OfParticular), new(Words(entity.Id), InPassing)]);

    private static SearchDocument Of(TopicView topic, int kind) => new(
        topic, kind, null,
        new SearchRow(topic.Title, topic.Question.Length > 0 ? topic.Question : topic.Summary) { Other = topic.Summary },
        [new(topic.Title, OfName), new(topic.Question, OfTranslation), new(topic.Summary, OfParticular), new(Narrative(topic), InPassing)]);

    private static SearchDocument Of(SeriesView series, int kind) => new(
        series, kind, null,
        new SearchRow(series.Title, Joined(series.UnitAndFrequency, $"{series.First.Period.Text} to {series.Latest.Period.Text}")),
        [new(series.Title, OfName), new(series.Unit, OfParticular), new(Words(series.Id), InPassing)]);

    private static SearchDocument Of(PublisherView publisher, int kind) => new(
        publisher, kind, null,
        new SearchRow(publisher.Name, Joined(publisher.Kind, $"speaks for {publisher.Side}", Count(publisher.Sources.Length, "source"))),
        [new(publisher.Name, OfName), new(publisher.Kind, OfParticular), new(Words(publisher.Id), InPassing)]);

    // The words of the chapter's paragraphs and headings, without its figures and references.
    private static string Narrative(TopicView topic)
    {
        var document = new MarkupParser(FigureCatalogue.ContentBlocks).Parse(topic.Body.Value, MarkupOrigin.Of(topic.Record.Body));
        return string.Join('\n', document.Ast.Descendants<LeafBlock>().Select(block => MarkupText.Plain(block.Inline)));
    }

    // An id's words, not the compound that they make.
    private static string Words(string id) => id.Replace('-', ' ');

    private static DateOnly? StartOf(EdtfDate? date) => (date?.From ?? date?.To)?.FirstDay;

    private static IEnumerable<SearchField> Names(ImmutableArray<TranslationView> names, int weight) => names.Select(name => new SearchField(name.Text, weight));

    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
        : "";

    private static string Count(int count, string one) => $"{NumberWording.Say(count)} {one}{(count == 1 ? "" : "s")}";

    private static string Joined(params ReadOnlySpan<string?> parts) => string.Join(" · ", parts.ToArray().Where(part => !string.IsNullOrEmpty(part)));
}
