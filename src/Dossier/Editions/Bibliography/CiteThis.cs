using System.Text;
using Dossier.Model;

namespace Dossier.Editions.Bibliography;

/// <summary>How to cite one fact of this dossier, for readers to copy.</summary>
/// <param name="Plain">In words, for a footnote.</param>
/// <param name="BibTex">For LaTeX.</param>
/// <param name="Ris">For EndNote, Zotero, Mendeley.</param>
/// <param name="CslJson">For Zotero and pandoc: a list of one entry.</param>
internal sealed record CiteThis(string Plain, string BibTex, string Ris, string CslJson)
{
    /// <summary>
    /// The ways to cite a fact. The date is the day up to which the editors have covered the subject: the program knows no other.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="corpus">The dossier that it stands in.</param>
    /// <param name="url">The absolute address of the fact's page; null where the site's is not known.</param>
    /// <param name="revision">The commit that it is cited from, as readers are told of it; null where there is none.</param>
    public static CiteThis For(Fact fact, Corpus corpus, string? url, string? revision)
    {
        var settings = corpus.Settings;
        var editors = OneLine.Of(string.Join(", ", settings.Editors.Select(editor => editor.Value)));
        var title = settings.Subtitle is { } subtitle ? $"{settings.Title.Value}: {subtitle.Value}" : settings.Title.Value;
        var entry = new BibliographyEntry
        {
            Key = fact.Id,
            Title = OneLine.Of(fact.Statement.Value),
            Author = editors.Length > 0 ? editors : null,
            Publisher = OneLine.Of(title),
            Published = settings.AsOf.Value,
            Url = url,
            Language = settings.Language.Value,
            Version = revision,
        };
        return new CiteThis(Words(entry), Bibliography.BibTex.Of(entry), Bibliography.Ris.Of(entry), Bibliography.CslJson.Of(entry));
    }

    /// <summary>The ways to cite a source itself.</summary>
    public static CiteThis For(Source source, Corpus corpus)
    {
        var entry = BibliographyEntry.Of(source, corpus);
        return new CiteThis(WordsOf(entry), Bibliography.BibTex.Of(entry), Bibliography.Ris.Of(entry), Bibliography.CslJson.Of(entry));
    }

    private static string WordsOf(BibliographyEntry entry)
    {
        var words = new StringBuilder();
        if (entry.Author is { } author)
            words.Append(author).Append(". ");
        words.Append('“').Append(entry.Title.TrimEnd('.')).Append(".” ").Append(entry.Publisher);
        if (entry.Published is { } published)
            words.Append(", ").Append(published);
        words.Append('.');
        if (entry.Url is { } url)
            words.Append(' ').Append(url);
        return words.ToString();
    }

    private static string Words(BibliographyEntry entry)
    {
        var words = new StringBuilder();
        if (entry.Author is { } author)
            words.Append(author).Append(". ");
        words.Append('“').Append(entry.Title.TrimEnd('.')).Append(".” ").Append(entry.Publisher).Append(", ").Append(entry.Published).Append(". Fact ")
            .Append(entry.Key);
        if (entry.Version is { } version)
            words.Append(", revision ").Append(version);
        return (entry.Url is { } url ? words.Append(". ").Append(url) : words.Append('.')).ToString();
    }
}
