using System.Globalization;
using Dossier.Diagnostics;

namespace Dossier.Checking.Staleness;

internal sealed class UnarchivedSource() : Check(new(
    "unarchived-source", Severity.Note, "a source on the web of which no archived copy is known",
    "Pages vanish, and with them what a fact rests on. `dossier check --stale` tells which sources have an address but no `archive`: look "
    + "for a copy in a web archive, or have one made, and write down its address and day."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from source in dossier.Corpus.Sources
        where dossier.Today is not null && source is { Url: not null, Archive: null }
        select At(source.Url?.Span ?? source.Span, $"no archived copy of `{source.Id}` is known", "add `archive: {url: …, captured: …}`");

    internal override string? Folded(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"of {count:N0} sources with an address no archived copy is known");
}
