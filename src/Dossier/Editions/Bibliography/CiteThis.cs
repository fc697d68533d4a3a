using System.Text;
using Dossier.Model;
using Dossier.Pages.Phrases;

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
    /// <param name="words">The words of the interface.</param>
    public static CiteThis For(Fact fact, Corpus corpus, string? url, string? revision, Words words)
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
        return new CiteThis(PlainOfFact(entry, words), Bibliography.BibTex.Of(entry), Bibliography.Ris.Of(entry), Bibliography.CslJson.Of(entry));
    }

    /// <summary>The ways to cite a source itself.</summary>
    public static CiteThis For(Source source, Corpus corpus, Words words)
    {
        var entry = BibliographyEntry.Of(source, corpus);
        return new CiteThis(PlainOfSource(entry, words), Bibliography.BibTex.Of(entry), Bibliography.Ris.Of(entry), Bibliography.CslJson.Of(entry));
    }

    // What both begin with: whose it is, its title, where it was published.
    private static StringBuilder Opening(BibliographyEntry entry, Words words)
    {
        var plain = new StringBuilder();
        if (entry.Author is { } author)
            plain.Append(author).Append(". ");
        return plain.Append(words.Say("cited-title", entry.Title.TrimEnd('.'))).Append(' ').Append(entry.Publisher);
    }

    private static string PlainOfSource(BibliographyEntry entry, Words words)
    {
        var plain = Opening(entry, words);
        if (entry.Published is { } published)
            plain.Append(", ").Append(published);
        plain.Append('.');
        if (entry.Url is { } url)
            plain.Append(' ').Append(url);
        return plain.ToString();
    }

    private static string PlainOfFact(BibliographyEntry entry, Words words)
    {
        var plain = Opening(entry, words).Append(", ").Append(entry.Published).Append(". ").Append(words.Say("fact-x", entry.Key));
        if (entry.Version is { } version)
            plain.Append(", ").Append(words.Say("revision-x", version));
        return (entry.Url is { } url ? plain.Append(". ").Append(url) : plain.Append('.')).ToString();
    }
}
