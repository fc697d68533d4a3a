using Dossier.Captures;
using Dossier.Captures.Matching;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Captures;

internal sealed class DriftedExcerpt() : Check(new(
    "drifted-excerpt", Severity.Warning, "an excerpt has other words than the captured text",
    "An excerpt is verbatim. Something like this one stands in the copy of its source, in other words: the help shows the nearest passage "
    + "with what only the excerpt has as `[-…-]` and what only the copy has as `{+…+}`. Forms of characters, quotation marks, dashes, "
    + "hyphens, white space and `…` for what was left out are no difference. Quote what the copy says, or capture the source again if the "
    + "page was changed."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var quotation in dossier.Quotations)
        {
            if (Locking.Find(dossier.Captures[quotation.Source], quotation.Words.Hash) is
                { Verdict: ExcerptVerdict.Drift, Nearest: { } nearest, Similarity: var similarity })
                yield return At(quotation.Excerpt.Span, Message(quotation.Source, similarity), Help(quotation.Excerpt.Value, nearest));
        }
    }

    private static string Message(string source, Number? similarity) => similarity switch
    {
        null => $"the excerpt differs from the copy of `{source}`",
        { Value: 1 } => $"the parts of the excerpt do not follow one another in the copy of `{source}`",
        { Value: var share } => $"the excerpt differs from the copy of `{source}`: {(int)(share * 100)}% of it agrees",
    };

    private static string Help(string excerpt, string nearest) => $"the copy has: {PassageDiff.Show(excerpt, nearest)}";
}
