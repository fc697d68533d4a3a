using Microsoft.AspNetCore.Http;

namespace Dossier.Tests.Build.Links;

public sealed class LinkCheckTests : IAsyncLifetime
{
    private LinkWorld? started;

    private LinkWorld World => started ?? throw new InvalidOperationException("the test has not begun");

    private LinkServer Server => World.Server;

    public async Task InitializeAsync() => started = await LinkWorld.StartAsync();

    public async Task DisposeAsync() => await World.DisposeAsync();

    [Fact]
    public async Task A_page_that_is_there_is_no_news()
    {
        Server.Html("/a", "A");
        World.Source("a", "/a");

        Assert.Empty(await World.FindingsAsync());
        Assert.Matches(@"- \{url: 'http://127\.0\.0\.1:[0-9]+/a', verdict: ok, checked: 2026-06-01, status: 200, title: [0-9a-f]{8}, size: [0-9]+\}\n", World.Lock);
    }

    [Fact]
    public async Task The_asker_says_who_asks()
    {
        Server.Html("/a", "A");
        World.Source("a", "/a");

        await World.CheckAsync();

        Assert.Matches(@"^dossier/[0-9.]+ \(checks links; \+https://example\.org/desk\)$", Server.LastHeaders["User-Agent"]);
    }

    [Fact]
    public async Task What_was_asked_lately_is_not_asked_again()
    {
        Server.Html("/a", "A");
        World.Source("a", "/a");
        await World.CheckAsync("2026-06-01");

        await World.CheckAsync("2026-06-30");

        Assert.Single(Server.Asked);
    }

    [Fact]
    public async Task What_was_asked_long_ago_is_asked_again_with_its_validator()
    {
        Server.Page("/a", async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            if (context.Request.Headers.IfNoneMatch == "\"v1\"")
                context.Response.StatusCode = 304;
            else
                await context.Response.WriteAsync("<title>A</title>");
        });
        World.Source("a", "/a");
        await World.CheckAsync("2026-06-01");

        Assert.Empty(await World.FindingsAsync("2026-07-01"));
        Assert.Equal(["GET /a", "HEAD /a"], Server.Asked);
        Assert.Contains("verdict: ok, checked: 2026-07-01, status: 304, etag: '\"v1\"'", World.Lock, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public async Task A_site_that_minds_being_asked_for_the_head_is_asked_for_the_page(int refusal)
    {
        Server.Page("/a", async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            if (HttpMethods.IsHead(context.Request.Method))
                context.Response.StatusCode = refusal;
            else
                await context.Response.WriteAsync("<title>A</title>");
        });
        World.Source("a", "/a");
        await World.CheckAsync("2026-06-01");

        Assert.Empty(await World.FindingsAsync("2026-07-01"));
        Assert.Equal(["GET /a", "HEAD /a", "GET /a"], Server.Asked);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_page_is_dead_when_it_was_gone_on_two_days(int status)
    {
        Server.Page("/a", status).Html("/b", "B");
        World.Source("a", "/a").Source("b", "/b");

        Assert.Equal(["doubtful-link"], await World.FindingsAsync("2026-06-01"));
        Assert.Equal(["doubtful-link"], await World.FindingsAsync("2026-06-01"));
        Assert.Equal(["dead-link"], await World.FindingsAsync("2026-06-02"));
        Assert.Contains($"verdict: dead, checked: 2026-06-02, status: {status}, misses: 2, missed: 2026-06-02", World.Lock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_comes_back_is_not_on_its_way_to_be_dead()
    {
        Server.Page("/a", 404);
        World.Source("a", "/a");
        await World.CheckAsync("2026-06-01");
        Server.Html("/a", "A");
        await World.CheckAsync("2026-06-02");
        Server.Page("/a", 404);

        await World.CheckAsync("2026-08-01");

        Assert.Contains("verdict: doubtful, checked: 2026-08-01, status: 404, misses: 1", World.Lock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_gone_is_dead_on_the_second_day()
    {
        Server.Html("/b", "B");
        World.Source("a", "http://no-such-host.invalid/a").Source("b", "/b");

        var result = await World.CheckTwiceAsync();

        Assert.Equal(["dead-link"], LinkWorld.Codes(result));
        Assert.Contains("there is no host `no-such-host.invalid`", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_answers_the_network_is_at_fault_and_nothing_is_written_down()
    {
        World.Source("a", "http://no-such-host.invalid/a").Source("b", "http://no-such-host.invalid/b");

        var result = await World.CheckAsync();

        Assert.Equal("none of the addresses that are due could be reached", result.Fault?.Message);
        Assert.False(File.Exists(World.Folder["content/links.lock.yaml"]));
    }

    [Fact]
    public async Task Without_a_network_the_check_gives_up_early()
    {
        for (var site = 0; site < 200; site++)
            World.Source($"s{site}", $"http://s{site}.invalid/a");

        var result = await World.CheckAsync(change: options => options with { Sites = 1 });

        Assert.False(result.Succeeded);
        Assert.Equal(20, World.Names);
    }

    [Fact]
    public async Task The_diagnostic_stands_under_the_address()
    {
        Server.Page("/a", 404);
        World.Source("a", "/a");

        var diagnostic = (await World.CheckTwiceAsync()).Diagnostics.Single();

        Assert.Equal(("content/sources/a.yaml", 3, $"{Server.Address}/a"), (diagnostic.Span.Source.Path, diagnostic.Span.StartPosition.Line, diagnostic.Span.ToString()));
    }

    [Theory]
    [InlineData(301, "moved-link")]
    [InlineData(308, "moved-link")]
    [InlineData(302, null)]
    [InlineData(303, null)]
    [InlineData(307, null)]
    public async Task Only_a_permanent_redirect_means_that_a_page_has_moved(int status, string? code)
    {
        Server.Page("/a", status, "", ("Location", "/there")).Html("/there", "A");
        World.Source("a", "/a");

        Assert.Equal(code is null ? [] : [code], await World.FindingsAsync());
    }

    [Fact]
    public async Task A_page_has_moved_as_far_as_its_redirects_are_permanent()
    {
        Server.Page("/a", 301, "", ("Location", "/b")).Page("/b", 302, "", ("Location", "/c")).Html("/c", "A");
        World.Source("a", "/a");

        Assert.EndsWith("/b`", LinkWorld.Value(await World.CheckAsync()).Diagnostics.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_page_under_a_slightly_other_address_has_not_moved()
    {
        Server.Page("/a", 301, "", ("Location", "/a/#part")).Html("/a/", "A");
        World.Source("a", "/a");

        Assert.Empty(await World.FindingsAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/en")]
    public async Task A_redirect_to_the_front_page_is_suspicious(string front)
    {
        Server.Page("/2024/a", 302, "", ("Location", front)).Html(front, "News");
        World.Source("a", "/2024/a");

        Assert.Equal(["link-to-front-page"], await World.FindingsAsync());
    }

    [Theory]
    [InlineData("/a")]
    [InlineData("/b")]
    public async Task Redirects_in_a_circle_come_to_an_end(string target)
    {
        Server.Page("/a", 302, "", ("Location", target)).Page("/b", 302, "", ("Location", "/a"));
        World.Source("a", "/a").Source("c", "/c");

        Assert.Equal(["doubtful-link", "doubtful-link"], await World.FindingsAsync());
        Assert.Contains("failure: redirects", World.Lock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_without_end_come_to_an_end()
    {
        for (var at = 0; at < 40; at++)
            Server.Page($"/{at}", 302, "", ("Location", $"/{at + 1}"));
        World.Source("a", "/0").Source("c", "/c");

        await World.CheckAsync();

        Assert.InRange(Server.Asked.Count, 2, 12);
        Assert.Contains("failure: redirects", World.Lock, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    public async Task A_redirect_to_something_that_is_no_page_is_not_followed(string target)
    {
        Server.Page("/a", 302, "", ("Location", target));
        World.Source("a", "/a");

        await World.CheckAsync();

        Assert.Contains("failure: elsewhere", World.Lock, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(451)]
    [InlineData(999)]
    public async Task A_site_that_keeps_programs_out_says_nothing_against_the_page(int status)
    {
        Server.Page("/a", status);
        World.Source("a", "/a");

        Assert.Equal(["blocked-link"], LinkWorld.Codes(await World.CheckTwiceAsync()));
    }

    [Theory]
    [InlineData(200, "Just a moment...")]
    [InlineData(200, "Access Denied")]
    [InlineData(503, "Attention Required! | Site")]
    public async Task A_wall_against_programs_is_no_page(int status, string title)
    {
        Server.Page("/a", status, $"<title>{title}</title>");
        World.Source("a", "/a");

        Assert.Equal(["blocked-link"], await World.FindingsAsync());
    }

    [Fact]
    public async Task A_page_that_leads_to_a_login_is_blocked()
    {
        Server.Page("/a", 302, "", ("Location", "/account/login?back=a")).Html("/account/login", "Log in");
        World.Source("a", "/a");

        Assert.Equal(["blocked-link"], await World.FindingsAsync());
    }

    [Fact]
    public async Task What_one_site_blocks_is_told_once()
    {
        Server.Page("/a", 403).Page("/b", 403).Page("/c", 403);
        World.Source("a", "/a").Source("b", "/b").Source("c", "/c");

        var diagnostic = LinkWorld.Value(await World.CheckAsync()).Diagnostics.Single();

        Assert.Contains("this page and 2 more", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(2, diagnostic.Notes.Length);
    }

    [Fact]
    public async Task A_site_in_trouble_is_asked_again_after_a_while()
    {
        var times = 0;
        Server.Page("/a", async context =>
        {
            context.Response.StatusCode = ++times == 1 ? 500 : 200;
            await context.Response.WriteAsync("<title>A</title>");
        });
        World.Source("a", "/a");

        Assert.Empty(await World.FindingsAsync());
        Assert.Equal([TimeSpan.FromSeconds(2)], World.Waits);
    }

    [Fact]
    public async Task A_site_in_lasting_trouble_is_left_alone_and_doubtful()
    {
        Server.Page("/a", 500);
        World.Source("a", "/a");

        Assert.Equal(["doubtful-link"], LinkWorld.Codes(await World.CheckTwiceAsync()));
        Assert.Equal(6, Server.Asked.Count);
    }

    [Fact]
    public async Task A_site_that_names_a_time_is_left_alone_for_that_long()
    {
        var times = 0;
        Server.Page("/a", async context =>
        {
            context.Response.StatusCode = ++times == 1 ? 429 : 200;
            context.Response.Headers.RetryAfter = "7";
            await context.Response.WriteAsync("<title>A</title>");
        });
        World.Source("a", "/a");

        Assert.Empty(await World.FindingsAsync());
        Assert.Equal([TimeSpan.FromSeconds(7)], World.Waits);
    }

    [Fact]
    public async Task A_site_that_names_a_long_time_is_not_asked_for_the_rest_of_the_run()
    {
        Server.Page("/a", 429, "", ("Retry-After", "3600")).Page("/b", 429, "", ("Retry-After", "3600"));
        World.Source("a", "/a").Source("b", "/b");

        await World.CheckAsync();

        Assert.Single(Server.Asked);
        Assert.DoesNotContain("/b'", World.Lock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_never_answers_is_given_up()
    {
        Server.Page("/a", _ => Server.Over).Html("/b", "B");
        World.Source("a", "/a").Source("b", "/b");

        var result = LinkWorld.Value(await World.CheckAsync(change: options => options with { Patience = TimeSpan.FromMilliseconds(800) }));

        Assert.Contains(result.Diagnostics, each => each.Message.Contains("it took too long", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_page_without_end_only_the_start_is_read()
    {
        Server.Page("/a", async context =>
        {
            await context.Response.WriteAsync("<title>A</title>");
            var more = new byte[8192];
            while (!context.RequestAborted.IsCancellationRequested && !Server.Over.IsCompleted)
                await context.Response.Body.WriteAsync(more, context.RequestAborted);
        });
        World.Source("a", "/a");

        Assert.Empty(await World.FindingsAsync());
        Assert.Contains("size: 65536", World.Lock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_trickles_is_there_all_the_same()
    {
        Server.Page("/a", async context =>
        {
            await context.Response.WriteAsync("<title>A</title>");
            await context.Response.Body.FlushAsync();
            await Server.Over;
        });
        World.Source("a", "/a");

        var result = LinkWorld.Value(await World.CheckAsync(change: options => options with { Patience = TimeSpan.FromMilliseconds(1500) }));

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task A_page_with_another_title_and_another_length_has_changed_until_somebody_says_that_it_is_right()
    {
        Server.Html("/a", "Minister arrives for talks", 4000);
        World.Source("a", "/a");
        await World.CheckAsync("2026-06-01");
        Server.Html("/a", "Domain for sale", 100);

        Assert.Equal(["changed-page"], await World.FindingsAsync("2026-07-01"));
        Assert.Equal(["changed-page"], await World.FindingsAsync("2026-08-01"));
        World.Folder.Write("content/links.lock.yaml", "");
        Assert.Empty(await World.FindingsAsync("2026-08-01"));
    }

    [Theory]
    [InlineData("Another headline", 4000)]
    [InlineData("Minister arrives for talks", 100)]
    public async Task A_page_that_is_edited_is_the_same_page(string title, int length)
    {
        Server.Html("/a", "Minister arrives for talks", 4000);
        World.Source("a", "/a");
        await World.CheckAsync("2026-06-01");
        Server.Html("/a", title, length);

        Assert.Empty(await World.FindingsAsync("2026-07-01"));
    }

    [Fact]
    public async Task One_site_is_never_asked_two_questions_at_once()
    {
        for (var page = 0; page < 12; page++)
        {
            Server.Html($"/{page}", "A");
            World.Source($"s{page}", $"/{page}");
        }

        // Redirects come from another host, and must wait for their turn all the same.
        for (var page = 0; page < 6; page++)
        {
            Server.Page($"/from/{page}", 302, "", ("Location", $"{Server.Address}/{page}"));
            World.Source($"o{page}", $"{Server.OtherAddress}/from/{page}");
        }

        await World.CheckAsync();

        // Two hosts' names, one server: two questions at the most.
        Assert.InRange(Server.Most, 1, 2);
        Assert.Equal(24, Server.Asked.Count);
        Assert.All(World.Waits, wait => Assert.Equal(TimeSpan.FromSeconds(1), wait));
        Assert.Equal(22, World.Waits.Count);
    }

    [Fact]
    public async Task A_single_host_is_asked_strictly_one_after_the_other()
    {
        for (var page = 0; page < 12; page++)
        {
            Server.Html($"/{page}", "A");
            World.Source($"s{page}", $"/{page}");
        }

        await World.CheckAsync();

        Assert.Equal(1, Server.Most);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/a")]
    [InlineData("http://localhost:9/a")]
    [InlineData("http://[::1]:9/a")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    public async Task Private_networks_are_not_asked(string url)
    {
        World.Source("a", url);

        var result = LinkWorld.Value(await World.CheckAsync(change: options => options with { AllowPrivate = false }));

        Assert.Equal(["private-link"], LinkWorld.Codes(result));
    }

    [Fact]
    public async Task The_archived_copy_is_checked_and_proposed()
    {
        Server.Page("/a", 404).Html("/copy", "A");
        World.Source("a", "/a", $"{Server.Address}/copy");

        var result = await World.CheckTwiceAsync();

        Assert.Equal(
            $"""
            --- a/content/sources/a.yaml
            +++ b/content/sources/a.yaml
            @@ -1,6 +1,6 @@
             title: a
             publisher: harbour-wire
            -url: {Server.Address}/a
            +url: {Server.Address}/copy
             archive: {"{"}url: '{Server.Address}/copy', captured: 2024-04-01{"}"}
             published: 2024-03-30
             language: en

            """.ReplaceLineEndings("\n"),
            result.Patch);
    }

    [Fact]
    public async Task A_copy_that_is_gone_too_is_not_proposed()
    {
        Server.Page("/a", 404).Page("/copy", 404);
        World.Source("a", "/a", $"{Server.Address}/copy");

        var result = await World.CheckTwiceAsync();

        Assert.Equal((2, ""), (result.Diagnostics.Length, result.Patch));
    }

    [Fact]
    public async Task An_address_that_nobody_uses_any_more_leaves_the_record()
    {
        Server.Html("/a", "A").Html("/b", "B");
        World.Source("a", "/a").Source("b", "/b");
        await World.CheckAsync();
        File.Delete(World.Folder["content/sources/b.yaml"]);

        await World.CheckAsync();

        Assert.DoesNotContain("/b'", World.Lock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answers_give_the_same_record_whatever_the_order_in_which_they_come()
    {
        for (var page = 0; page < 8; page++)
        {
            Server.Html($"/{page}", "A");
            World.Source($"s{page}", $"{(page % 2 == 0 ? Server.Address : Server.OtherAddress)}/{page}");
        }

        await World.CheckAsync(change: options => options with { Sites = 1 });
        var first = World.Lock;
        File.Delete(World.Folder["content/links.lock.yaml"]);
        await World.CheckAsync();

        Assert.Equal(first, World.Lock);
    }

    [Fact]
    public async Task What_was_asked_before_a_cancellation_is_not_lost()
    {
        using var cancelling = new CancellationTokenSource();
        Server.Html("/a", "A").Page("/b", async _ =>
        {
            await cancelling.CancelAsync();
            await Server.Over;
        });
        World.Source("a", "/a").Source("b", "/b");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => World.CheckAsync(cancelling.Token));

        Assert.Contains("/a', verdict: ok", World.Lock, StringComparison.Ordinal);
        Assert.DoesNotContain("/b'", World.Lock, StringComparison.Ordinal);
    }
}
