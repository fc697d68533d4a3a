using Dossier.Captures;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class ExcerptWithoutAddress() : Check(new(
    "excerpt-without-address", Severity.Warning, "a quotation from a source without an address",
    "A verbatim excerpt asks to be checked against its source. Where the source has neither an address nor an archived copy, nobody can, "
    + "unless an editor has a copy of the text and `captures.lock.yaml` records that the excerpt stands in it."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var citation in dossier.Corpus.Facts.SelectMany(fact => fact.Citations))
        {
            if (citation.Excerpt is { } excerpt && dossier.Corpus.Sources.TryGet(citation.Source.Value, out var source)
                    && source is { Url: null, Archive: null }
                    && Locking.Find(dossier.Captures, citation) is not { Verdict: ExcerptVerdict.Match })
            {
                yield return At(
                    excerpt.Span,
                    $"quoted from `{source.Id}`, which has neither an address nor an archived copy",
                    "add the source's `url` or `archive`, or capture its text",
                    new DiagnosticNote(source.Span, "the source"));
            }
        }
    }
}
