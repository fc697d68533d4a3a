using System.Diagnostics;
using Dossier.Links;
using Dossier.Loading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Links;

public sealed class LinkPatchTests
{
    private const string Moved = "https://new.example/it's: here";

    [SkippableTheory]
    [InlineData("title: A\npublisher: harbour-wire\nurl: https://old.example/a\nlanguage: en\n")]
    [InlineData("title: A\npublisher: harbour-wire\nlanguage: en\nurl: https://old.example/a")]
    [InlineData("url: 'https://old.example/a'\ntitle: A\npublisher: harbour-wire\nlanguage: en\n")]
    [InlineData("title: A\r\npublisher: harbour-wire\r\nurl: \"https://old.example/a\"\r\nlanguage: en\r\n")]
    [InlineData("title: A\npublisher: harbour-wire\nlanguage: en\narchive: {url: 'https://old.example/a', captured: 2024-01-01}\npublished: 2024-01-01\naccessed: 2024-01-01\nauthor: X\nnote: Y\nurl: https://old.example/a\n")]
    public void Git_applies_it(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/sources/a.yaml", text);
        folder.Write("p.diff", Patch(text));

        using var git = Process.Start(new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "p.diff"]) { WorkingDirectory = folder.Path, RedirectStandardError = true });
        Skip.If(git is null, "git is not installed");
        var complaint = git.StandardError.ReadToEnd();
        git.WaitForExit();

        Assert.True(git.ExitCode == 0, complaint);
        var source = Load(File.ReadAllText(folder["content/sources/a.yaml"]));
        Assert.Equal(Moved.Replace(": ", ":", StringComparison.Ordinal), source.Url?.Value);
    }

    [Fact]
    public void Nothing_is_proposed_for_what_is_in_order() =>
        Assert.Equal("", LinkPatch.Of(LinkUse.All(ContentLoader.Load(FixtureContent.Base(), "content", 1).Corpus ?? throw new InvalidOperationException()), new Dictionary<string, LinkRecord>()));

    private static string Patch(string text)
    {
        var source = Load(text);
        var record = new LinkRecord { Url = "https://old.example/a", Verdict = LinkVerdict.Moved, Checked = new DateOnly(2026, 6, 1), To = Moved.Replace(": ", ":", StringComparison.Ordinal) };
        return LinkPatch.Of(
            [new LinkUse(source, source.Url ?? default, IsArchive: false), .. source.Archive is { } archive ? new[] { new LinkUse(source, archive.Url, IsArchive: true) } : []],
            new Dictionary<string, LinkRecord> { [record.Url] = record });
    }

    private static Dossier.Model.Source Load(string text) =>
        ContentLoader.Load(FixtureContent.With(("sources/a.yaml", text)), "content", 1).Corpus?.Sources["a"] ?? throw new InvalidOperationException("the fixture is broken");
}
