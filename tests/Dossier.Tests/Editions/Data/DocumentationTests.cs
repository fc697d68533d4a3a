using System.Text.RegularExpressions;
using Dossier.Editions.Data.Catalogue;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

public sealed partial class DocumentationTests
{
    private static readonly string Page = Path.Combine(ProjectFolders.Repository, "docs", "data.md");

    public static TheoryData<string> Queries => [.. SqlBlock().Matches(File.ReadAllText(Page)).Select(block => block.Groups[1].Value)];

    /// <summary>What is generated stands between marks; with <c>SNAPSHOT_ACCEPT=1</c> the page is brought up to date.</summary>
    [Fact]
    public void The_page_describes_the_tables_views_and_objects_as_they_are()
    {
        var page = Generated("tables", DictionaryMarkdown.Tables(), File.ReadAllText(Page));
        page = Generated("views", DictionaryMarkdown.Views(), page);

        Snapshot.VerifyFile(Page, Generated("objects", DictionaryMarkdown.Objects(), page));
    }

    [Fact]
    public void There_are_three_queries_at_least() => Assert.True(Queries.Count >= 3);

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_queries_give_answers(string sql)
    {
        using var database = new SqliteReader(Sample.Output["data/dossier.sqlite"]);

        Assert.NotEmpty(database.Rows(sql));
    }

    [SkippableFact]
    public void The_query_in_Python_gives_an_answer_as_it_is_printed()
    {
        Skip.IfNot(Directory.Exists("/usr/lib/python3/dist-packages/pandas"), "pandas is not installed (Debian: apt-get install python3-pandas)");
        var python = ExternalTool.OrSkip("python3", "python3", "/usr/bin");
        using var folder = new TemporaryFolder();
        foreach (var table in new[] { "facts.csv", "citations.csv" })
            folder.Write(table, Sample.Output["data/" + table]);

        var answer = python.Run(folder.Path, PythonBlock().Match(File.ReadAllText(Page)).Groups[1].Value, "-");

        Assert.Contains("voices", answer, StringComparison.Ordinal);
        Assert.Contains("publisher-", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_the_page_lists_is_written()
    {
        var listed = FileName().Matches(File.ReadAllText(Page)).Select(match => "data/" + match.Value.Trim('`')).Distinct();

        Assert.All(listed.Except(["data/<table>.csv"]), path => Assert.Contains(path, Sample.Output.Paths));
    }

    private static string Generated(string name, string text, string page)
    {
        var (begin, end) = ($"<!-- {name}: begin -->\n", $"<!-- {name}: end -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return $"{page[..from]}\n{text.TrimEnd('\n')}\n\n{page[page.IndexOf(end, StringComparison.Ordinal)..]}";
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex SqlBlock();

    [GeneratedRegex("```python\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PythonBlock();

    [GeneratedRegex("`[a-z]+([./][a-z]+)*[.](json|csv|sqlite|sql|bib|jsonld)`")]
    private static partial Regex FileName();
}
