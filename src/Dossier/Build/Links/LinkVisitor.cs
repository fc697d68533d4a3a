using System.Collections.Immutable;
using Dossier.Links;

namespace Dossier.Build.Links;

/// <summary>Asks for one address until it is known what is there: over redirects, and again where the site had a bad moment.</summary>
internal sealed class LinkVisitor(ILinkDoor door, HostGates gates, LinkOptions options)
{
    private const int MostRedirects = 8;
    private const int MostAttempts = 3;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    // Where a page leads that wants a person to say yes, or who it is.
    private static readonly ImmutableHashSet<string> Doors =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "login", "signin", "sign-in", "log-in", "consent", "captcha", "challenge", "sso");

    /// <summary>Asks.</summary>
    /// <param name="url">The address as the content has it.</param>
    /// <param name="record">What is known of it, or null.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<LinkOutcome> VisitAsync(string url, LinkRecord? record, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var start))
            return new LinkOutcome { State = LinkState.Unsure, Failure = LinkFailure.Elsewhere };
        var (at, moved, isPermanent) = (start, (Uri?)null, true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count <= MostRedirects && seen.Add(at.AbsoluteUri))
        {
            if (gates.IsClosed(at.Host))
                return new LinkOutcome { State = LinkState.Later };
            var reply = await PageAsync(at, record, cancellation).ConfigureAwait(false);
            if (reply.Status is not (301 or 302 or 303 or 307 or 308) || reply.Location is null)
                return Outcome(reply, at, moved, record);
            if (!Uri.TryCreate(at, reply.Location, out var next) || next.Scheme is not ("http" or "https"))
                return new LinkOutcome { State = LinkState.Unsure, Status = reply.Status, Failure = LinkFailure.Elsewhere };
            isPermanent &= reply.Status is 301 or 308;
            (at, moved) = (next, isPermanent ? next : moved);
        }

        return new LinkOutcome { State = LinkState.Unsure, Failure = LinkFailure.Redirects };
    }

    // With validators it is enough to ask whether the page is another one; sites that mind the question are asked for the page.
    private async Task<LinkReply> PageAsync(Uri address, LinkRecord? record, CancellationToken cancellation)
    {
        var knows = record is { Print: not null } && (record.Etag is not null || record.Modified is not null);
        if (knows)
        {
            var head = await AskAsync(new LinkQuestion(address, WithBody: false, record?.Etag, record?.Modified), cancellation).ConfigureAwait(false);
            if (head.Failure is not null || IsTransient(head) || head.Status is >= 300 and < 400 || (head.Status is >= 200 and < 300 && IsSame(head, record)))
                return head.Status is >= 200 and < 300 ? head with { Status = 304 } : head;
        }

        return await AskAsync(new LinkQuestion(address, WithBody: true, knows ? record?.Etag : null, knows ? record?.Modified : null), cancellation).ConfigureAwait(false);
    }

    private static bool IsSame(LinkReply head, LinkRecord? record) =>
        record?.Etag is not null ? head.Etag == record.Etag : head.Modified is not null && head.Modified == record?.Modified;

    private Task<LinkReply> AskAsync(LinkQuestion question, CancellationToken cancellation) =>
        gates.ThroughAsync(question.Address.Host, () => AskAgainAsync(question, cancellation), cancellation);

    private async Task<LinkReply> AskAgainAsync(LinkQuestion question, CancellationToken cancellation)
    {
        for (var (attempt, wait) = (1, FirstWait); ; attempt++, wait *= 2)
        {
            var reply = await door.AskAsync(question, cancellation).ConfigureAwait(false);
            if (!IsTransient(reply))
                return reply;
            if (reply.RetryAfter > options.LongestWait)
                gates.Close(question.Address.Host);
            if (attempt == MostAttempts || reply.RetryAfter > options.LongestWait)
                return reply;
            await options.Wait(reply.RetryAfter ?? wait, cancellation).ConfigureAwait(false);
        }
    }

    private static bool IsTransient(LinkReply reply) =>
        reply.Failure is LinkFailure.Timeout or LinkFailure.Connection || reply.Status is 408 or 425 or 429 or (>= 500 and < 600 and not 501 and not 505);

    private static LinkOutcome Outcome(LinkReply reply, Uri at, Uri? moved, LinkRecord? record)
    {
        var final = at.AbsoluteUri;
        return new LinkOutcome
        {
            State = State(reply, final, record),
            Status = reply.Status == 0 ? null : reply.Status,
            Failure = reply.Failure,
            MovedTo = moved?.AbsoluteUri,
            Final = final,
            Etag = reply.Etag,
            Modified = reply.Modified,
            Print = reply.Print,
        };
    }

    private static LinkState State(LinkReply reply, string final, LinkRecord? record) => reply switch
    {
        { Failure: LinkFailure.Private } => LinkState.Private,
        { Failure: LinkFailure.NoHost } => LinkState.Gone,
        { Failure: not null } => LinkState.Unsure,
        { IsWall: true } or { Status: 401 or 402 or 403 or 407 or 429 or 451 or 999 } => LinkState.Blocked,
        { Status: 404 or 410 } => LinkState.Gone,
        { Status: 304 } when record is not null => LinkState.Unchanged,
        { Status: >= 200 and < 300 } => LeadsToADoor(record?.Url, final) ? LinkState.Blocked : LinkState.Found,
        _ => LinkState.Unsure,
    };

    private static bool LeadsToADoor(string? url, string final) =>
        url != final && Loading.Rules.AddressParts.Of(final).Path.Split('/', '.').Any(Doors.Contains);
}
