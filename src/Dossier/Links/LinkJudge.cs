using Dossier.Loading.Rules;

namespace Dossier.Links;

/// <summary>Makes a verdict of an answer and of what was known before.</summary>
/// <remarks>An address is called dead only when it was found gone on two different days: sites have bad days.</remarks>
internal static class LinkJudge
{
    private const int MissesToBeSure = 2;

    /// <summary>The record of an address after it was asked.</summary>
    /// <param name="url">The address.</param>
    /// <param name="earlier">What was known of it, or null.</param>
    /// <param name="outcome">What it answered.</param>
    /// <param name="today">The day.</param>
    /// <returns>The record; null where nothing was learnt and nothing was known.</returns>
    public static LinkRecord? Judge(string url, LinkRecord? earlier, LinkOutcome outcome, DateOnly today)
    {
        if (outcome.State == LinkState.Later)
            return earlier;
        var record = (earlier ?? new LinkRecord { Url = url, Verdict = LinkVerdict.Ok, Checked = today }) with
        {
            Checked = today,
            Status = outcome.Status,
            Failure = outcome.Failure,
            To = null,
        };
        return outcome.State switch
        {
            LinkState.Found or LinkState.Unchanged => Page(record, outcome),
            LinkState.Gone => Miss(record, today),
            LinkState.Blocked => record with { Verdict = LinkVerdict.Blocked },
            LinkState.Private => record with { Verdict = LinkVerdict.Private },
            // What was sure is not made doubtful by a bad day.
            _ => record with { Verdict = earlier?.Verdict == LinkVerdict.Dead ? LinkVerdict.Dead : LinkVerdict.Doubtful },
        };
    }

    private static LinkRecord Miss(LinkRecord record, DateOnly today)
    {
        var misses = record.Missed == today ? record.Misses : record.Misses + 1;
        return record with { Misses = misses, Missed = today, Verdict = misses >= MissesToBeSure ? LinkVerdict.Dead : LinkVerdict.Doubtful };
    }

    private static LinkRecord Page(LinkRecord record, LinkOutcome outcome)
    {
        var isChanged = outcome.State == LinkState.Unchanged || outcome.Print is null || record.Print is null
            ? record.Verdict == LinkVerdict.Changed
            : outcome.Print.DiffersFrom(record.Print);
        record = record with
        {
            Misses = 0,
            Missed = null,
            Etag = outcome.Etag ?? (outcome.State == LinkState.Unchanged ? record.Etag : null),
            Modified = outcome.Modified ?? (outcome.State == LinkState.Unchanged ? record.Modified : null),
            // As long as nobody has looked at a changed page, it is compared with what it was.
            Print = isChanged ? record.Print : outcome.Print ?? record.Print,
            Verdict = isChanged ? LinkVerdict.Changed : LinkVerdict.Ok,
        };
        if (LeadsHome(record.Url, outcome.Final))
            return record with { Verdict = LinkVerdict.Home, To = outcome.Final };
        return outcome.MovedTo is { } target && !IsSamePage(record.Url, target)
            ? record with { Verdict = LinkVerdict.Moved, To = target }
            : record;
    }

    private static bool LeadsHome(string url, string? final) =>
        final is not null && !IsSamePage(url, final) && IsFrontPage(final) && !IsFrontPage(url);

    // https instead of http, `www.` or a final slash make no other page.
    private static bool IsSamePage(string url, string other) => Addresses.Page(url) == Addresses.Page(other);

    private static bool IsFrontPage(string url)
    {
        var parts = AddressParts.Of(url);
        var path = parts.Path.Trim('/').ToLowerInvariant();
        return parts.Query.Length == 0 && (path.Length == 0 || path.StartsWith("index.", StringComparison.Ordinal) || path is "home" || path.Length == 2);
    }
}
