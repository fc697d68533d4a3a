using Dossier.Links;
using Dossier.Text;

namespace Dossier.Tests.Links;

public sealed class LinkLockTests
{
    private static readonly LinkRecord Full = new()
    {
        Url = "https://example.org/a?b=c&d={e}",
        Verdict = LinkVerdict.Doubtful,
        Checked = new DateOnly(2026, 6, 1),
        Status = 404,
        Failure = LinkFailure.NoHost,
        To = "https://example.org/there, or not",
        Misses = 1,
        Missed = new DateOnly(2026, 6, 1),
        Etag = "W/\"it's: {odd}, #1\"",
        Modified = "Wed, 21 Oct 2015 07:28:00 GMT",
        Print = new PagePrint("0123abcd", 4711),
    };

    [Fact]
    public void It_reads_what_it_wrote() => Assert.Equal([Full], Read(LinkLock.Write([Full])).Records.Values);

    [Fact]
    public void Lines_stand_in_the_order_of_addresses()
    {
        var urls = new[] { "https://b.example", "https://a.example/z", "https://a.example/Z" };

        var text = LinkLock.Write(urls.Select(url => Full with { Url = url }));

        Assert.Equal(["https://a.example/Z", "https://a.example/z", "https://b.example"], text.Split('\n').Skip(1).SkipLast(1).Select(line => line.Split('\'')[1]));
    }

    [Theory]
    [InlineData("<<<<<<< ours")]
    [InlineData("- {url: 'https://x.example', verdict: fine, checked: 2026-06-01}")]
    [InlineData("- {url: 'https://x.example', verdict: ok, checked: yesterday}")]
    [InlineData("- {verdict: ok, checked: 2026-06-01}")]
    [InlineData("- {url: 'https://x.example'")]
    [InlineData("url: x")]
    public void A_damaged_line_is_reported_and_the_others_are_read(string line)
    {
        var (records, diagnostics) = Read(LinkLock.Write([Full]) + line + "\n");

        Assert.Equal([Full], records.Values);
        Assert.Equal(("damaged-links-lock", 3), (diagnostics.Single().Code, diagnostics.Single().Span.StartPosition.Line));
    }

    [Theory]
    [InlineData("line\nbreak")]
    [InlineData("\u001b[31m")]
    [InlineData("ü")]
    public void A_validator_that_is_none_is_not_kept(string etag) =>
        Assert.DoesNotContain("etag", LinkLock.Write([Full with { Etag = etag }]), StringComparison.Ordinal);

    private static (System.Collections.Immutable.ImmutableSortedDictionary<string, LinkRecord> Records, System.Collections.Immutable.ImmutableArray<Dossier.Diagnostics.Diagnostic> Diagnostics) Read(string text) =>
        LinkLock.Read(new SourceText("content/links.lock.yaml", text));
}
