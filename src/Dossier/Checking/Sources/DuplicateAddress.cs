using Dossier.Diagnostics;
using Dossier.Loading.Rules;
using Dossier.Model;

namespace Dossier.Checking.Sources;

internal sealed class DuplicateAddress() : Check(new(
    "duplicate-address", Severity.Warning, "two sources with one address",
    "One page is one source: recorded twice, it may count as two origins. Addresses are compared without scheme, `www.`, fragment and "
    + "final slash."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        var pages = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in dossier.Corpus.Sources)
        {
            if (source.Url is not { } url || pages.TryAdd(Addresses.Page(url.Value), source))
                continue;
            var first = pages[Addresses.Page(url.Value)];
            yield return At(
                url.Span,
                $"`{source.Id}` has the address of `{first.Id}`",
                "keep one of the two, and let all citations name it",
                new DiagnosticNote(first.Url?.Span ?? first.Span, "the same address"));
        }
    }
}
