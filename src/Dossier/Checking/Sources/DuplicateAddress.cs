using Dossier.Diagnostics;
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
            if (source.Url is not { } url || pages.TryAdd(Bare(url.Value), source))
                continue;
            var first = pages[Bare(url.Value)];
            yield return At(
                url.Span,
                $"`{source.Id}` has the address of `{first.Id}`",
                "keep one of the two, and let all citations name it",
                new DiagnosticNote(first.Url?.Span ?? first.Span, "the same address"));
        }
    }

    private static string Bare(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var bare = start < 0 ? address : address[(start + 3)..];
        bare = bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
        var fragment = bare.IndexOf('#', StringComparison.Ordinal);
        bare = (fragment < 0 ? bare : bare[..fragment]).TrimEnd('/');
        var path = bare.IndexOf('/', StringComparison.Ordinal);
        // only the host ignores case
        return path < 0 ? bare.ToLowerInvariant() : bare[..path].ToLowerInvariant() + bare[path..];
    }
}
