using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Dossier.Links;
using Dossier.Text;

// This is the one door to the network.
#pragma warning disable RS0030

namespace Dossier.Build.Links;

/// <summary>
/// The one door to the network. It asks only for http and https addresses, says honestly who asks, follows nothing by itself, keeps no
/// cookies, uses no proxy, reads no more than the start of a page, and connects to no private network unless it is told to.
/// </summary>
internal sealed class HttpDoor : ILinkDoor, IDisposable
{
    private const int MostBytes = 64 * 1024;
    private const int MostHeaderKilobytes = 64;

    private readonly LinkOptions options;
    private readonly HttpClient client;

    /// <summary>Opens it.</summary>
    /// <param name="options">How long to wait, and where not to go.</param>
    /// <param name="contact">An address where a site's owner finds out more, or null.</param>
    public HttpDoor(LinkOptions options, string? contact)
    {
        this.options = options;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = MostHeaderKilobytes,
            MaxResponseDrainSize = 0,
            ActivityHeadersPropagator = null,
            ConnectCallback = ConnectAsync,
        })
        {
            // Each question has a deadline of its own, which also covers the reading.
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version20,
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"dossier/{ProgramVersion.Text} (checks links{(contact is null ? "" : $"; +{contact}")})");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8");
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <inheritdoc/>
    public async Task<LinkReply> AskAsync(LinkQuestion question, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(options.Patience);
        try
        {
            using var request = Request(question);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            return await ReadAsync(response, question.WithBody, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested && FailureOf(fault) is { } failure)
        {
            return new LinkReply { Failure = failure };
        }
    }

    private static HttpRequestMessage Request(LinkQuestion question)
    {
        var request = new HttpRequestMessage(question.WithBody ? HttpMethod.Get : HttpMethod.Head, question.Address);
        if (question.Etag is { } etag)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (question.Modified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    private static async Task<LinkReply> ReadAsync(HttpResponseMessage response, bool withBody, CancellationToken deadline)
    {
        var body = withBody && response.StatusCode != HttpStatusCode.NotModified ? await StartOfAsync(response.Content, deadline).ConfigureAwait(false) : [];
        return new LinkReply
        {
            Status = (int)response.StatusCode,
            Location = Header(response.Headers, "Location"),
            RetryAfter = RetryAfter(response.Headers),
            IsWall = response.Headers.Contains("cf-mitigated") || PagePrint.IsWall(body),
            Etag = Header(response.Headers, "ETag"),
            Modified = Header(response.Content.Headers, "Last-Modified"),
            Print = withBody && response.IsSuccessStatusCode ? PagePrint.Of(body, response.Content.Headers.ContentLength) : null,
        };
    }

    // What has come by the deadline is enough: the status is known.
    private static async Task<byte[]> StartOfAsync(HttpContent content, CancellationToken deadline)
    {
        var body = new byte[MostBytes];
        var read = 0;
        try
        {
            await using var stream = await content.ReadAsStreamAsync(deadline).ConfigureAwait(false);
            while (read < body.Length && await stream.ReadAsync(body.AsMemory(read), deadline).ConfigureAwait(false) is > 0 and var count)
                read += count;
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or HttpRequestException or InvalidDataException)
        {
            return body[..read];
        }

        return body[..read];
    }

    private static string? Header(HttpHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    // A moment of time would need a clock; sites that block askers give seconds.
    private static TimeSpan? RetryAfter(HttpResponseHeaders headers) => headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } moment } when headers.Date is { } now && moment > now => moment - now,
        _ => null,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        // The name is looked up once, and what was looked at is what is connected to.
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation).ConfigureAwait(false);
        var allowed = options.AllowPrivate ? addresses : [.. addresses.Where(PublicAddresses.Contains)];
        if (allowed.Length == 0)
            throw new PrivateNetworkException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static LinkFailure? FailureOf(Exception fault) => fault switch
    {
        OperationCanceledException => LinkFailure.Timeout,
        PrivateNetworkException => LinkFailure.Private,
        SocketException { SocketErrorCode: SocketError.HostNotFound } => LinkFailure.NoHost,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => LinkFailure.Certificate,
        HttpRequestException { InnerException: { } inner } => FailureOf(inner) ?? LinkFailure.Connection,
        HttpRequestException or IOException or SocketException => LinkFailure.Connection,
        _ => null,
    };

    private sealed class PrivateNetworkException : IOException;
}
