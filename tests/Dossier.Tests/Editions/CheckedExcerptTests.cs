using Dossier.Editions;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Tests.Editions.Data;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

public sealed class CheckedExcerptTests
{
    private const string Mark = "excerpt checked against a copy of the text";

    private static readonly Lazy<MemoryOutput> Checked = new(() => Print("7892d9b0e1e6a659", "match"));

    [Theory]
    [InlineData("site/facts/tankers-renamed-2024/index.html")]
    [InlineData("markdown/facts/tankers-renamed-2024.md")]
    public void A_checked_excerpt_says_so(string page) => Assert.Contains(Mark, Checked.Value.Text(page), StringComparison.Ordinal);

    [Theory]
    [InlineData("7892d9b0e1e6a659", "drift")]
    [InlineData("00112233445566aa", "match")]
    public void One_that_drifted_or_was_edited_since_does_not(string excerpt, string verdict) => Assert.DoesNotContain(
        Mark, Print(excerpt, verdict).Text("site/facts/tankers-renamed-2024/index.html"), StringComparison.Ordinal);

    [Fact]
    public void The_dataset_has_the_verdict()
    {
        var corpus = ContentLoader.Load(Content("7892d9b0e1e6a659", "match"), "content", 1).Corpus ?? throw new InvalidOperationException("the content has errors");

        var citations = CsvFile.Parse(Sample.Write(Sample.Of(corpus)).Text("data/citations.csv"));

        var verdict = citations.Header.ToList().IndexOf("excerpt_verdict");
        Assert.Equal(["match"], citations.Rows.Select(row => row[verdict]).Where(cell => cell is { Length: > 0 }));
    }

    private static MemoryOutput Print(string excerpt, string verdict) => Printing.TryPrint(
        Content(excerpt, verdict), new FolderContent(Path.Combine(ProjectFolders.Repository, "templates")),
        [.. EditionCatalogue.All.Where(edition => edition.Name is "site" or "markdown")]).Output;

    private static MemoryContent Content(string excerpt, string verdict) => FixtureContent.With((
        "captures.lock.yaml",
        $"ledger-2024-03-05-tankers:\n  sha256: {new string('0', 64)}\n  excerpts:\n    - {{fact: tankers-renamed-2024, excerpt: \"{excerpt}\", verdict: {verdict}}}\n"));
}
