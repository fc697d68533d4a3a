using Dossier.Comparison;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Checking.Facts;

internal sealed class TaintedCitation() : Check(new(
    "tainted-citation", Severity.Warning, "a claim changed and its citations did not",
    "The sources were cited for what the fact said before. Where its statement or its number says something else now, look whether they say "
    + "that too, and show it: a locator, an excerpt, another source. Found by `dossier check --against REV`, which knows what was said before."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from change in dossier.FactChanges
        where change.HasTaintedCitations && dossier.Corpus.Facts.Contains(change.Id)
        select At(
            Place(dossier.Corpus.Facts[change.Id], change),
            $"{Words(change)} changed since {dossier.Against}, and no citation did",
            "look whether the cited sources say so, and say where with `locator` or `excerpt`, or cite another one");

    // The number is the smaller span, and what mistakes are made in.
    private static Span Place(Fact fact, RecordChange change)
    {
        var codes = change.Claims.Select(claim => claim.Field.Code).ToList();
        if (codes.Contains("quantity") && fact.Quantity is { } quantity)
            return (quantity.Value ?? quantity.Min ?? quantity.Max)?.Span ?? quantity.Span;
        return codes.Contains("change") && fact.Quantity?.Change is { } rate ? rate.Percent.Span : fact.Statement.Span;
    }

    private static string Words(RecordChange change)
    {
        var names = change.Claims.Select(claim => $"the {claim.Field.Title}").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }
}
