using Dossier.Analysis;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Settings;

internal sealed class SingleOriginKeyFigure() : Check(new(
    "single-origin-key-figure", Severity.Warning, "a key figure with a single origin",
    "A figure among the key facts is quoted more than any other, and should have two independent origins. One that comes from whoever "
    + "keeps the statistic, or from an official record, needs no second: it is that body's own figure."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from key in dossier.KeyFacts
        let finding = dossier.Finding(key.Fact)
        where key.Fact.Quantity is not null && finding is { State: State.SingleOrigin, IndependentOrigins.Length: 1 }
        where !dossier.Sources(finding.Origins).Any(origin => IsKeeper(dossier.PublisherOf(origin)))
        select At(
            key.Span,
            $"the key figure `{key.Fact.Id}` rests on one origin, `{finding.Origins[0]}`",
            "cite an independent origin, or show another fact first");

    private static bool IsKeeper(Publisher? publisher) => publisher?.Kind.Value is PublisherKind.Official or PublisherKind.Statistics;
}
