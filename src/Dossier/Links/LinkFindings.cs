using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;

namespace Dossier.Links;

/// <summary>What the records say of the content's addresses.</summary>
internal static class LinkFindings
{
    private const int PlacesShown = 5;

    /// <summary>A diagnostic at each address that is not in order; those that one site blocks are told as one.</summary>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<LinkUse> uses, IReadOnlyDictionary<string, LinkRecord> records)
    {
        var known = uses.Where(use => records.ContainsKey(use.Address.Value)).Select(use => (Use: use, Record: records[use.Address.Value])).ToList();
        var blocked = known.Where(each => each.Record.Verdict == LinkVerdict.Blocked)
            .GroupBy(each => Host(each.Record.Url), StringComparer.Ordinal).Select(Blocked);
        return Diagnostic.Arrange([.. known.Select(each => Find(each.Use, each.Record, records)).OfType<Diagnostic>(), .. blocked]);
    }

    private static Diagnostic? Find(LinkUse use, LinkRecord record, IReadOnlyDictionary<string, LinkRecord> records) => record.Verdict switch
    {
        LinkVerdict.Dead => LinkDiagnostics.Dead.At(
            use.Address.Span, $"this address leads nowhere any more: {Answer(record)}, found so on {record.Misses} days, last on {Day(record)}", Copy(use, records)),
        LinkVerdict.Moved => LinkDiagnostics.Moved.At(use.Address.Span, $"this page has moved to `{record.To}`", "look at it, then write the new address"),
        LinkVerdict.Home => LinkDiagnostics.Home.At(use.Address.Span, $"this address leads to the front page `{record.To}`", Copy(use, records)),
        LinkVerdict.Changed => LinkDiagnostics.Changed.At(
            use.Address.Span, "the page has another title and another length than when it was first seen",
            "read it again; if it still says what is cited, delete its line in `links.lock.yaml`"),
        LinkVerdict.Doubtful => LinkDiagnostics.Doubtful.At(use.Address.Span, $"on {Day(record)} this address did not lead to its page: {Answer(record)}"),
        LinkVerdict.Private => LinkDiagnostics.Private.At(use.Address.Span, "this address leads into a private network", "write an address that readers can follow"),
        _ => null,
    };

    private static string Copy(LinkUse use, IReadOnlyDictionary<string, LinkRecord> records) =>
        use.Copy(records) is { } copy ? $"the archived copy is `{copy}`"
        : use.Source.Archive is not null ? "look for another copy in a web archive"
        : "look for a copy in a web archive, and name it under `archive`";

    private static Diagnostic Blocked(IGrouping<string, (LinkUse Use, LinkRecord Record)> site)
    {
        var first = site.First();
        var count = site.Count();
        var message = count == 1
            ? $"`{site.Key}` does not let programs read this page: {Answer(first.Record)}"
            : string.Create(CultureInfo.InvariantCulture, $"`{site.Key}` does not let programs read this page and {count - 1} more: {Answer(first.Record)}");
        return LinkDiagnostics.Blocked.At(
            first.Use.Address.Span, message, "look at it in a browser",
            notes: site.Skip(1).Take(PlacesShown - 1).Select(each => new DiagnosticNote(each.Use.Address.Span, "another one")));
    }

    private static string Answer(LinkRecord record) => record.Failure switch
    {
        LinkFailure.NoHost => $"there is no host `{Host(record.Url)}`",
        LinkFailure.Timeout => "it took too long",
        LinkFailure.Connection => "the connection failed",
        LinkFailure.Certificate => "the site's certificate is not valid",
        LinkFailure.Redirects => "it leads from address to address without end",
        LinkFailure.Elsewhere => "it leads to something that is no web address",
        _ when record.Status is { } status => string.Create(CultureInfo.InvariantCulture, $"the site answers {status}"),
        _ => "there was no answer",
    };

    private static string Day(LinkRecord record) => record.Checked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Host(string url) => Loading.Rules.AddressParts.Of(url).Host.ToLowerInvariant();
}
