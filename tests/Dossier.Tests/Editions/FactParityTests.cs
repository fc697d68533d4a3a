using System.Text;
using AngleSharp.Html.Parser;
using Dossier.Diagnostics;
using Dossier.Editions.Markdown;
using Dossier.Editions.Report;
using Dossier.Editions.Site;
using Dossier.Inspection;
using Dossier.Loading.Content;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>Every published fact stands in all four editions with the same id, statement, value, state and confidence: read back from what was written.</summary>
public sealed class FactParityTests
{
    private static readonly Lazy<Dictionary<string, Words>> Data = new(() => FactRow.OfJson(Printing.Real["data/dossier.json"]).ToDictionary(row => row.Id, Of));

    [Fact]
    public void The_tables_of_the_dataset_say_what_its_json_says()
    {
        var json = FactRow.OfJson(Printing.Real["data/dossier.json"]);

        Assert.Equal(json, FactRow.OfCsv(Printing.Real.Text("data/facts.csv")));
        Assert.Equal(json, FactRow.OfSqlite(Printing.Real["data/dossier.sqlite"]));
    }

    [Fact]
    public void The_site_says_what_the_data_say()
    {
        var parser = new HtmlParser();

        Assert.All(Data.Value, fact =>
        {
            using var page = parser.ParseDocument(Printing.Real.Text($"site/facts/{fact.Key}/index.html"));
            string Said(string what) => page.QuerySelector($"[data-says={what}]")?.TextContent.Trim() ?? "";

            Assert.Equal(fact.Value.Statement, page.QuerySelector("h1")?.TextContent.Trim());
            Assert.Equal(fact.Key, Said("id"));
            Assert.StartsWith(fact.Value.Number, Digits(Said("value")), StringComparison.Ordinal);
            Assert.StartsWith(fact.Value.State, Letters(Said("state")), StringComparison.Ordinal);
            Assert.Equal(fact.Value.Confidence, Letters(Said("confidence").Replace(" confidence", "", StringComparison.Ordinal).Replace("No given", "none", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void The_markdown_edition_says_what_the_data_say() => Assert.All(Data.Value, fact =>
    {
        var lines = Printing.Real.Text($"markdown/facts/{fact.Key}.md").Split('\n');
        var verdict = lines.First(line => line.StartsWith("**", StringComparison.Ordinal)).Split("**");
        var value = lines.FirstOrDefault(line => line.StartsWith("- Quantity: ", StringComparison.Ordinal))?.Split("**")[1] ?? "";

        Assert.Contains("# " + fact.Value.Statement, lines.Select(line => line.Replace("\\", "", StringComparison.Ordinal)));
        Assert.Equal(fact.Key, verdict[5]);
        Assert.StartsWith(fact.Value.Number, Digits(value), StringComparison.Ordinal);
        Assert.StartsWith(fact.Value.State, Letters(verdict[1]), StringComparison.Ordinal);
        Assert.Equal(fact.Value.Confidence, Letters(verdict[3].Replace(" confidence", "", StringComparison.Ordinal).Replace("no given", "none", StringComparison.Ordinal)));
    });

    [Fact]
    public void The_register_of_the_report_says_what_the_data_say()
    {
        var report = PdfInspection.Read(Printing.Real.Files.Single(file => file.Key.StartsWith("report/", StringComparison.Ordinal)).Value);
        var text = ReportTests.Folded(string.Concat(report.Pages.Select(page => page.Text + "\n")));
        var register = text[text.LastIndexOf("Registeroffacts", StringComparison.Ordinal)..];

        var missing = Data.Value.Where(fact => !Behind(register, ReportTests.Folded(fact.Value.Statement)).Any(entry =>
            entry.Contains(ReportTests.Folded(fact.Key), StringComparison.Ordinal)
            && Letters(entry).StartsWith(fact.Value.State + (fact.Value.Confidence == "none" ? "" : fact.Value.Confidence), StringComparison.Ordinal)
            && Digits(entry).Contains(fact.Value.Number, StringComparison.Ordinal))).Select(fact => fact.Key);

        Assert.Empty(missing.Take(10));
    }

    [Theory]
    [InlineData("components/verdict.sbn-html", "include 'state' figure.fact", "figure.fact.basis", "site", "state")]
    [InlineData("components/verdict.sbn-html", "include 'confidence' figure.fact", "figure.fact.id", "site", "confidence")]
    [InlineData("components/particulars.sbn-html", "{{ figure.fact.quantity }}", "{{ figure.fact.basis }}", "site", "value")]
    [InlineData("components/particulars.sbn-html", "{{ figure.fact.id }}", "nobody knows", "site", "id")]
    [InlineData("components/verdict.sbn-md", "**{{ figure.fact.state_text }}**", "**So it is**", "markdown", "state")]
    [InlineData("components/particulars.sbn-md", "**{{ figure.fact.quantity }}**", "some", "markdown", "value")]
    [InlineData("pages/fact.sbn-md", "# {{ fact.statement }}", "# {{ fact.title }} and so on", "site", "statement")]
    public void A_template_that_says_something_else_is_told_by_fact_and_edition(string template, string right, string wrong, string edition, string part)
    {
        var diagnostics = Print(template, right, wrong);

        var fault = diagnostics.First(each => each.Code == "editions-disagree" && each.Message.StartsWith($"the {edition} edition", StringComparison.Ordinal));
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains($" as the {part} of `", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("content/facts/", fault.Span.Source.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_leaves_facts_out_is_told()
    {
        var diagnostics = Print("pages/fact.sbn-md", "for-each: facts as fact", "only: markdown\nfor-each: facts as fact");

        Assert.Contains(diagnostics, each => each.Message == "the site edition does not state `goods-trade-2023`");
    }

    [Fact]
    public void Where_one_template_is_wrong_a_few_facts_show_it() =>
        Assert.InRange(Print("components/verdict.sbn-html", "data-says=\"state\"", "").Count(each => each.Code == "editions-disagree"), 1, 6);

    private static List<Diagnostic> Print(string template, string right, string wrong)
    {
        var folder = Path.Combine(ProjectFolders.Repository, "templates");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file));
        var text = Encoding.UTF8.GetString(files[template].Span);
        Assert.Contains(right, text, StringComparison.Ordinal);
        files[template] = Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal));
        var (_, diagnostics) = Printing.TryPrint(
            new FolderContent(Path.Combine(ProjectFolders.Fixtures, "base", "content")), new MemoryContent(files), [new SiteEdition(), new MarkdownEdition(), new ReportEdition()]);
        return [.. diagnostics];
    }

    // What stands behind a statement, wherever it stands, as far as an entry of the register goes.
    private static IEnumerable<string> Behind(string register, string statement)
    {
        for (var at = register.IndexOf(statement, StringComparison.Ordinal); at >= 0; at = register.IndexOf(statement, at + 1, StringComparison.Ordinal))
            yield return register[(at + statement.Length)..Math.Min(register.Length, at + statement.Length + 2000)];
    }

    private static Words Of(FactRow row) => new(row.Statement, Digits((row.Value ?? "").Replace("/", "", StringComparison.Ordinal).Replace("..", "", StringComparison.Ordinal)), row.State switch
    {
        "statement" => "partysstatement",
        var state => Letters(state),
    }, Letters(row.Confidence ?? "none"));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsAsciiLetter));

    private sealed record Words(string Statement, string Number, string State, string Confidence);
}
