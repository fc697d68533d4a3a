using System.Collections.Concurrent;
using Dossier.Build;
using Dossier.Build.Links;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build.Links;

/// <summary>A small dossier whose sources lie on a server of the test's own.</summary>
internal sealed class LinkWorld : IAsyncDisposable
{
    private readonly SmallDossier dossier = new();

    private LinkWorld(LinkServer server) => Server = server;

    public LinkServer Server { get; }

    public TemporaryFolder Folder => dossier.Folder;

    /// <summary>How long was waited, in order; no time passes.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public string Lock => File.ReadAllText(Folder["content/links.lock.yaml"]);

    /// <summary>How many names of hosts that there are not were asked for.</summary>
    public int Names { get; private set; }

    public static async Task<LinkWorld> StartAsync()
    {
        var world = new LinkWorld(await LinkServer.StartAsync());
        foreach (var file in Directory.EnumerateFiles(world.Folder["content/sources"]))
            world.Replace(Path.GetRelativePath(world.Folder.Path, file).Replace('\\', '/'), "(?m)^(url|archive): .*\n", "");
        return world;
    }

    /// <summary>Gives a source an address on the server, and perhaps a copy.</summary>
    public LinkWorld Source(string id, string path, string? archive = null)
    {
        var url = path.Contains("://", StringComparison.Ordinal) ? path : Server.Address + path;
        Folder.Write($"content/sources/{id}.yaml", $"title: {id}\npublisher: harbour-wire\nurl: {url}\n"
            + (archive is null ? "" : $"archive: {{url: '{archive}', captured: 2024-04-01}}\n") + "published: 2024-03-30\nlanguage: en\n");
        return this;
    }

    /// <summary>Checks the addresses.</summary>
    public Task<Attempt<LinkResult>> CheckAsync(string today = "2026-06-01", int days = 30, Func<LinkOptions, LinkOptions>? change = null) =>
        CheckAsync(CancellationToken.None, today, days, change);

    public async Task<Attempt<LinkResult>> CheckAsync(CancellationToken cancellation, string today = "2026-06-01", int days = 30, Func<LinkOptions, LinkOptions>? change = null)
    {
        var options = new LinkOptions
        {
            Today = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Days = days,
            AllowPrivate = true,
            Wait = (time, token) =>
            {
                Waits.Enqueue(time);
                return Task.CompletedTask;
            },
        };
        options = change?.Invoke(options) ?? options;
        using var door = new HttpDoor(options, "https://example.org/desk");
        return await new LinkCheck(new NameServer(this, door), options, dossier.Options).RunAsync(Corpus(), new Silence(), cancellation);
    }

    /// <summary>Checks on two days, and tells the findings of the second one.</summary>
    public async Task<LinkResult> CheckTwiceAsync()
    {
        await CheckAsync("2026-06-01");
        return Value(await CheckAsync("2026-06-02"));
    }

    public async Task<string[]> FindingsAsync(string today = "2026-06-01") => Codes(Value(await CheckAsync(today)));

    public static string[] Codes(LinkResult result) => [.. result.Diagnostics.Select(each => each.Code)];

    public static LinkResult Value(Attempt<LinkResult> result)
    {
        Assert.True(result.Succeeded, result.Fault?.Message);
        return result.Value;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        dossier.Dispose();
    }

    private void Replace(string path, string pattern, string text) =>
        Folder.Write(path, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(Folder[path]), pattern, text));

    private Corpus Corpus()
    {
        var loaded = ContentLoader.Load(new FolderContent(Folder["content"]), "content", 1);
        return loaded.Corpus ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics.Select(each => $"{each.Span.Source.Path}: {each.Message}")));
    }

    // What a machine without a network says of a name differs from machine to machine.
    private sealed class NameServer(LinkWorld world, ILinkDoor door) : ILinkDoor
    {
        public Task<LinkReply> AskAsync(LinkQuestion question, CancellationToken cancellation)
        {
            if (!question.Address.Host.EndsWith(".invalid", StringComparison.Ordinal))
                return door.AskAsync(question, cancellation);
            world.Names++;
            return Task.FromResult(new LinkReply { Failure = Dossier.Links.LinkFailure.NoHost });
        }
    }

    private sealed class Silence : IProgress<BuildStage>
    {
        public void Report(BuildStage value)
        {
        }
    }
}
