using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed class UndatedFact() : Check(new(
    "undated-fact", Severity.Note, "an event or a measurement without a time",
    "What is documented, measured or said happened at some time, and a fact without `when` stands on no timeline. Leave it out only "
    + "where the statement has no time, as for a treaty's standing text. Reports, judgements and forecasts are not asked for one."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from fact in dossier.Corpus.Facts
        where fact.When is null && fact.Basis.Value is Basis.Documented or Basis.Measured or Basis.Stated
        select At(fact.Statement.Span, $"the fact `{fact.Id}` has no time", "add `when`, as precisely as it is known");

    internal override string Folded(int count) => $"{count} facts have no time";
}
