using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dossier.Tests.Build.Links;

/// <summary>A web server of a test's own on loopback, which counts how many questions it is asked at once.</summary>
internal sealed class LinkServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> pages = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication application;
    private int open;
    private int most;

    private LinkServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>The server's address, without a final slash.</summary>
    public string Address => application.Urls.Single();

    /// <summary>The same server under another host's name.</summary>
    public string OtherAddress => Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>What was asked, in order: <c>GET /page</c>.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The headers of the last question.</summary>
    public IReadOnlyDictionary<string, string> LastHeaders { get; private set; } = new Dictionary<string, string>();

    /// <summary>How many questions were open at once at the most.</summary>
    public int Most => most;

    /// <summary>Over when the test is: for pages that never answer.</summary>
    public Task Over => over.Task;

    public static async Task<LinkServer> StartAsync()
    {
        var server = new LinkServer();
        await server.application.StartAsync();
        return server;
    }

    public LinkServer Page(string path, Func<HttpContext, Task> answer)
    {
        pages[path] = answer;
        return this;
    }

    public LinkServer Page(string path, int status, string body = "", params (string Name, string Value)[] headers) => Page(path, async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.WriteAsync(body);
    });

    public LinkServer Html(string path, string title, int length = 200, params (string Name, string Value)[] headers) =>
        Page(path, 200, $"<html><head><title>{title}</title></head><body>{new string('x', length)}</body></html>", headers);

    public async ValueTask DisposeAsync()
    {
        over.TrySetResult();
        await application.StopAsync();
        await application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var now = Interlocked.Increment(ref open);
        InterlockedMax(now);
        try
        {
            Asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
            LastHeaders = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            // Whoever asks at the same time is in here by now.
            await Task.Yield();
            if (pages.TryGetValue(context.Request.Path, out var page))
                await page(context);
            else
                context.Response.StatusCode = 404;
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    private void InterlockedMax(int now)
    {
        for (var seen = most; now > seen; seen = most)
            Interlocked.CompareExchange(ref most, now, seen);
    }
}
