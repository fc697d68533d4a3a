using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Text;

namespace Dossier.Editions.Site.Feeds;

/// <summary>A change, as a feed tells it.</summary>
/// <param name="Id">An IRI that stays the same, made of the commit and the fact.</param>
/// <param name="Title">What happened to what, on one line.</param>
/// <param name="Route">The route of the page about it.</param>
/// <param name="Time">When it was committed, RFC 3339, UTC.</param>
/// <param name="Reason">What the commit says of it; may be empty.</param>
/// <param name="Html">The change, old and new: HTML that needs no style.</param>
/// <param name="Topics">The topics that it is about.</param>
internal sealed record FeedEntry(string Id, string Title, string Route, string Time, string Reason, string Html, ImmutableArray<string> Topics)
{
    private const int TitleLength = 140;
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The entry of a change.</summary>
    public static FeedEntry Of(ChangeView change, Words words) => new(
        FeedId.Of(change.Commit.Id + (change.IsOfMany ? " many " + change.Kind : " fact " + change.Id)),
        Valid(change.IsOfMany ? $"{change.Summary}: {change.Commit.Subject}" : $"{change.Summary}: {ShortText.Cut(change.StatementText, TitleLength)}"),
        change.Fact?.Route ?? Feed.Page,
        change.Commit.Committed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Valid(change.Commit.Reason.Length == 0 ? change.Commit.Subject : $"{change.Commit.Subject}: {change.Commit.Reason}"),
        Valid(Body(change, words)),
        [.. change.Topics.Select(topic => Valid(topic.Title))]);

    private static string Body(ChangeView change, Words words)
    {
        var html = new StringBuilder();
        if (change.IsOfMany)
            html.Append("<p>").Append(Encoder.Encode(string.Join(", ", change.Topics.Select(topic => $"{topic.Title} {topic.FactCount}")))).Append("</p>");
        else
            AppendRuns(html.Append("<p>"), change.Statement).Append("</p>");
        if (change.RenamedFrom.Length > 0)
            html.Append("<p>").Append(Encoder.Encode(words.Say("change-renamed"))).Append(": <del>").Append(Encoder.Encode(change.RenamedFrom)).Append("</del> <ins>").Append(Encoder.Encode(change.Id)).Append("</ins></p>");
        foreach (var field in change.Fields)
        {
            html.Append("<p><b>").Append(Encoder.Encode(field.Label)).Append("</b>: ");
            if (field.Subject.Length > 0)
                In(field.SubjectLanguage, html.Append(Encoder.Encode(field.SubjectBefore)), () => html.Append(Encoder.Encode(field.Subject))).Append(": ");
            In(field.Language, html, () => AppendRuns(html, field.Runs)).Append("</p>");
        }

        html.Append("<p><i>").Append(Encoder.Encode(change.Commit.Subject)).Append("</i></p>");
        return html.ToString();
    }

    private static StringBuilder In(string language, StringBuilder html, Action append)
    {
        if (language.Length > 0)
            html.Append("<span lang=\"").Append(Encoder.Encode(language)).Append("\">");
        append();
        return language.Length > 0 ? html.Append("</span>") : html;
    }

    private static StringBuilder AppendRuns(StringBuilder html, ImmutableArray<RunView> runs)
    {
        foreach (var run in runs)
        {
            var element = run.IsRemoved ? "del" : run.IsAdded ? "ins" : "";
            var text = Encoder.Encode(run.Text);
            html.Append(element.Length == 0 ? text : $"<{element}>{text}</{element}>");
        }

        return html;
    }

    // What is no character has no place in XML (XML 1.0, 2.2); controls and halves of pairs are gone by now.
    private static string Valid(string text) => text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
