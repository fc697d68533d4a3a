using Dossier.Captures.Matching;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Captures;

/// <summary>An excerpt that a fact quotes from a source.</summary>
/// <param name="Fact">The id of the fact.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Excerpt">The excerpt as it is written.</param>
/// <param name="Words">The excerpt made comparable.</param>
internal sealed record Quotation(string Fact, string Source, Located<string> Excerpt, QuotedText Words)
{
    /// <summary>All excerpts of a corpus, by fact and place.</summary>
    public static IEnumerable<Quotation> In(Corpus corpus) => corpus.Facts.SelectMany(Of);

    /// <summary>The excerpts of a fact.</summary>
    public static IEnumerable<Quotation> Of(Fact fact)
    {
        foreach (var citation in fact.Citations)
        {
            if (citation.Excerpt is { } excerpt)
                yield return new Quotation(fact.Id, citation.Source.Value, excerpt, QuotedText.Read(excerpt.Value));
        }
    }
}
