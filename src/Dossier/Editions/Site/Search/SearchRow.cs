using System.Collections.Immutable;
using Dossier.Pages.Phrases;
using Dossier.Pages.Search;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Search;

/// <summary>What a reader is shown of a record that was found.</summary>
/// <param name="Title">The line that leads to its page.</param>
/// <param name="Remark">What stands below it.</param>
internal sealed record SearchRow(string Title, string Remark)
{
    /// <summary>What else it is found by, shown where the words are in neither of the above; or empty.</summary>
    public string Other { get; init; } = "";

    /// <summary>The language of the title, or empty for the dossier's own.</summary>
    public string Language { get; init; } = "";

    /// <summary>The number of the state's mark, from 0; null for what is no fact.</summary>
    public int? Mark { get; init; }

    /// <summary>The confidence, 0 for none to 4 for high.</summary>
    public int Rung { get; init; }

    /// <summary>Its names or its statement in other languages, shown where they hold the words.</summary>
    public ImmutableArray<TranslationView> Translations { get; init; } = [];

    /// <summary>The row of a record.</summary>
    public static SearchRow Of(RecordView record, Words words) => record switch
    {
        FactView fact => Of(fact, words),
        SourceView source => Of(source, words),
        EntityView entity => new(entity.Name, Joined(entity.Kind, entity.Role, SearchKind.Of("facts").Count(words, entity.FactCount)))
        {
            Translations = entity.Names,
        },
        TopicView topic => new(topic.Title, topic.Question.Length > 0 ? topic.Question : topic.Summary) { Other = topic.Summary },
        SeriesView series => new(
            series.Title,
            Joined(series.UnitAndFrequency, words.Say("first-to-latest", series.First.Period.Text, series.Latest.Period.Text))),
        PublisherView publisher => new(
            publisher.Name,
            Joined(
                publisher.Kind, words.Say("speaks-for-x", publisher.Side),
                SearchKind.Of("sources").Count(words, publisher.Sources.Length))),
        _ => new(record.Id, ""),
    };

    private static SearchRow Of(FactView fact, Words words)
    {
        var origins = words.Say("independent-origins-n", fact.OriginCount);
        return new SearchRow(fact.Statement, Joined(fact.When?.Text, origins, fact.Topic.Title))
        {
            Other = Joined(string.Join(", ", fact.Entities.Select(entity => entity.Name)), fact.Attribution),
            Mark = FactMarks.NumberOf(fact),
            Rung = fact.Rung,
            Translations = fact.Translations,
        };
    }

    private static SearchRow Of(SourceView source, Words words)
    {
        var published = source.Published?.Text ?? words.Say("undated");
        var reliability = words.Say("reliability-x", source.Publisher.Reliability);
        return new SearchRow(source.Title, Joined(source.Publisher.Name, published, source.IsForeign ? source.LanguageName : "", $"{source.Publisher.Kind}, {reliability}"))
        {
            Other = Joined(source.Author, SearchField.HostOf(source.Url)),
            Language = source.IsForeign && source.TitleLanguage == source.Language ? source.Language : "",
        };
    }

    private static string Joined(params ReadOnlySpan<string?> parts) => string.Join(" · ", parts.ToArray().Where(part => !string.IsNullOrEmpty(part)));
}
