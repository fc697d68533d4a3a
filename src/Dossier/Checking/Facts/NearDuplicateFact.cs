using Dossier.Diagnostics;

namespace Dossier.Checking.Facts;

internal sealed class NearDuplicateFact() : Check(new(
    "near-duplicate-fact", Severity.Warning, "two facts that say nearly the same",
    "A fact stated twice counts twice in every list, and its citations are split between the two. Statements are compared by the words "
    + "that they share: three quarters or more are told. Facts that differ in a figure, that refer to each other by a relation or in a "
    + "note, or that no longer stand are left out."))
{
    private const double Alike = 0.75;

    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from pair in new LikeStatements([.. dossier.LiveFacts], Alike).Pairs()
        select At(
            pair.Fact.Statement.Span,
            $"`{pair.Fact.Id}` says nearly the same as `{pair.Other.Id}`: they share {(int)(pair.Likeness * 100)}% of their words",
            "join the two, or relate them",
            new DiagnosticNote(pair.Other.Statement.Span, "the other statement"));
}
