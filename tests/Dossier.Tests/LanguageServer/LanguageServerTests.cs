using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Loading.Rules;
using Dossier.Tests.Support;

namespace Dossier.Tests.LanguageServer;

/// <summary>What an editor with the YAML language server and this repository's settings shows.</summary>
public sealed class LanguageServerTests(YamlLanguageServer server) : IClassFixture<YamlLanguageServer>
{
    private const int Together = 100;
    private const string Fact = "content/facts/trade/a.yaml";

    // What a look at one file can show; what lies between records is for `dossier check`.
    private static readonly HashSet<string> Visible =
    [
        "unknown-key", "missing-key", "wrong-type", "unknown-word", "bad-number", "bad-date", "bad-id", "bad-language", "empty-list",
        "duplicate-item", "duplicate-key", "statement-too-long",
    ];

    public static TheoryData<string> Mistakes { get; } =
        [.. Fixtures().Where(name => VisibleFaults(name).Count > 0)];

    [SkippableFact]
    public void No_file_of_the_real_content_has_a_fault()
    {
        server.OrSkip();
        var folder = Path.Combine(ProjectFolders.Repository, "content");
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != ContentPlaces.Captures).Order(StringComparer.Ordinal)
            .Select(file => ($"content/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", File.ReadAllText(file))).ToList();

        var found = files.Chunk(Together).SelectMany(chunk => server.Check(chunk))
            .SelectMany(file => file.Value.Select(each => $"{file.Key}:{each.Line}: {each.Message}"));

        Assert.Empty(found);
    }

    [SkippableTheory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_that_a_schema_can_see_is_underlined_where_check_reports_it(string fixture)
    {
        server.OrSkip();
        var faults = VisibleFaults(fixture);
        var files = faults.Select(fault => fault.Span.Source).DistinctBy(source => source.Path).Select(source => (source.Path, source.Text)).ToList();

        var found = server.Check(files);

        Assert.All(faults, fault => Assert.True(
            found[fault.Span.Source.Path].Any(each => fault.Code == "missing-key" || each.Line == fault.Span.StartPosition.Line),
            $"{fault.Code} {fault.Span.Source.Path}:{fault.Span.StartPosition.Line}: {fault.Message}\n{string.Join('\n', found[fault.Span.Source.Path])}"));
    }

    [SkippableTheory]
    [InlineData("basis: ", "documented", "measured", "stated", "reported", "assessed", "forecast")]
    [InlineData("outcome: ", "held", "failed", "partly")]
    [InlineData("stat", "statement")]
    [InlineData("citations:\n  - ", "source", "locator", "excerpt", "origin")]
    public void Completion_offers_what_can_stand_there(string text, params string[] expected)
    {
        server.OrSkip();

        Assert.Empty(expected.Except(server.Complete(Fact, text)));
    }

    [SkippableFact]
    public void No_id_that_leads_nowhere_is_offered()
    {
        server.OrSkip();

        Assert.DoesNotContain("wire-2024-03-02-visit", server.Complete(Fact, "citations:\n  - source: "));
    }

    [SkippableFact]
    public void A_key_explains_itself()
    {
        server.OrSkip();

        Assert.Contains("How the claim is known, never how sure it is", server.Hover(Fact, "bas", "is: measured\n"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Fixtures() => Directory.EnumerateDirectories(Path.Combine(ProjectFolders.Fixtures, "Diagnostics"))
        .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    private static List<Diagnostic> VisibleFaults(string fixture) =>
    [
        .. Pipeline.Diagnose(FixtureContent.Over(Path.Combine(ProjectFolders.Fixtures, "Diagnostics", fixture, "content")))
            .Where(fault => Visible.Contains(fault.Code) && fault.Span.Source.Path.EndsWith(".yaml", StringComparison.Ordinal))
            // The program writes that file, nobody else.
            .Where(fault => fault.Span.Source.Path != $"content/{ContentPlaces.Captures}")
            // `{value:3}` is a key without a value to the server, which says nothing of such keys.
            .Where(fault => fault.Code != "unknown-key" || !fault.Span.ToString().Contains(':', StringComparison.Ordinal))
            // A schema knows how a date is written, not how long a month is.
            .Where(fault => fault.Code != "bad-date" || !System.Text.RegularExpressions.Regex.IsMatch(fault.Span.ToString(), Dates.Pattern)),
    ];
}
