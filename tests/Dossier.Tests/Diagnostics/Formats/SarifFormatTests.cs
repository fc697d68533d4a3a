using System.Text.Json;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Diagnostics.Formats.Sarif;
using Dossier.Tests.Support;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics.Formats;

public sealed class SarifFormatTests
{
    private static readonly SourceText Russian = new("content/ü b#.yaml", "a: 1\r\nru: Си Цзиньпин 👍 x\r\n");

    private static readonly Diagnostic Misspelt = Samples.UnknownSource.At(
        Samples.SpanOf("x", Russian), "no source is called `x`", "did you mean `y`?", "y",
        new DiagnosticNote(Samples.SpanOf("a", Russian), "it stands here first"));

    private static readonly JsonSchemaCheck Standard = new(JsonDocument.Parse(
        File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "Schemas", "sarif-2.1.0-rtm.5.json"))).RootElement);

    public static TheoryData<string> Fixtures { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(ProjectFolders.Fixtures, "Diagnostics")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Whatever_is_wrong_with_content_is_valid_by_the_standards_schema(string fixture)
    {
        var content = FixtureContent.Over(Path.Combine(ProjectFolders.Fixtures, "Diagnostics", fixture, "content"));

        Assert.Empty(Standard.Faults(Write(Samples.Report(Pipeline.Diagnose(content)))));
    }

    [Fact]
    public void A_clean_run_is_valid_and_says_that_it_ran()
    {
        var log = Write(Samples.Report());

        Assert.Empty(Standard.Faults(log));
        Assert.True(log.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void The_schema_of_the_standard_refuses_what_it_should()
    {
        var wrong = JsonDocument.Parse("""{"version": "2.1.0", "runs": [{"tool": {"driver": {}}, "results": [{"level": "fatal"}]}]}""").RootElement;

        Assert.Equal(3, Standard.Faults(wrong).Count());
    }

    [Fact]
    public void Places_count_from_one_in_utf16_units_with_exclusive_ends()
    {
        var region = Result(Misspelt).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal("2 20 2 21 x", string.Join(' ', "startLine startColumn endLine endColumn".Split(' ').Select(key => region.GetProperty(key).GetInt32()))
            + " " + region.GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal("utf16CodeUnits", Run(Misspelt).GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Files_are_named_relative_to_the_root_with_their_names_encoded()
    {
        var file = Result(Misspelt).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(("content/%C3%BC%20b%23.yaml", "%SRCROOT%"), (file.GetProperty("uri").GetString(), file.GetProperty("uriBaseId").GetString()));
    }

    [Theory]
    [InlineData("/elsewhere/a b.yaml", "file:///elsewhere/a%20b.yaml")]
    [InlineData("C:/elsewhere/a.yaml", "file:///C:/elsewhere/a.yaml")]
    public void A_file_outside_of_the_root_is_named_in_full(string path, string uri)
    {
        var file = Result(Samples.Under("b", "b", path)).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(uri, file.GetProperty("uri").GetString());
        Assert.False(file.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void A_message_is_sentences_the_first_of_which_can_stand_alone() =>
        Assert.Equal("No source is called `x`. Did you mean `y`?", Result(Misspelt).GetProperty("message").GetProperty("text").GetString());

    [Fact]
    public void Content_cannot_place_a_link_in_the_readers_page()
    {
        var message = Result(Samples.UnknownSource.At(Russian.Span(0, 1), "[safe](https://evil.example)")).GetProperty("message").GetProperty("text").GetString();

        Assert.DoesNotContain("](", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_is_a_related_location()
    {
        var note = Result(Misspelt).GetProperty("relatedLocations")[0];

        Assert.Equal("It stands here first.", note.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(1, note.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void A_suggestion_is_a_fix_that_replaces_the_span()
    {
        var replacement = Result(Misspelt).GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];

        Assert.Equal((20, 21, "y"), (
            replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32(),
            replacement.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32(),
            replacement.GetProperty("insertedContent").GetProperty("text").GetString()));
    }

    [Fact]
    public void Each_kind_of_fault_is_a_rule_with_its_help_and_default_level()
    {
        var run = Run(Misspelt, Samples.Undated.At(Russian.Span(0, 1), "no date") with { Severity = Severity.Error });
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(["undated-source warning", "unknown-source error"], rules.EnumerateArray().Select(
            rule => $"{rule.GetProperty("id").GetString()} {rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()}"));
        Assert.All(rules.EnumerateArray(), rule => Assert.StartsWith("Why, and the cure.", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal));
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move() =>
        Assert.Equal(Fingerprint("a: 1\nsource: x\n"), Fingerprint("# new\n\nb: 2\r\n  source:  x\r\n"));

    [Fact]
    public void A_fingerprint_changes_with_its_line() => Assert.NotEqual(Fingerprint("source: x\n"), Fingerprint("origin: x\n"));

    [Fact]
    public void Like_faults_of_one_file_have_fingerprints_of_their_own()
    {
        var source = new SourceText("a.yaml", "- x\n- x\n");
        var names = new Fingerprints();

        Assert.NotEqual(names.Next(Samples.Undated.At(source.Span(2, 3), "no date")), names.Next(Samples.Undated.At(source.Span(6, 7), "no date")));
    }

    private static string Fingerprint(string text) => new Fingerprints().Next(Samples.Under("x", text));

    private static JsonElement Result(Diagnostic diagnostic) => Run(diagnostic).GetProperty("results")[0];

    private static JsonElement Run(params Diagnostic[] diagnostics) => Write(Samples.Report(diagnostics)).GetProperty("runs")[0];

    private static JsonElement Write(DiagnosticReport report)
    {
        using var writer = new StringWriter();
        DiagnosticFormats.All.Single(each => each.Name == "sarif").Write(report, writer, Palette.Plain);
        return JsonDocument.Parse(writer.ToString()).RootElement;
    }
}
