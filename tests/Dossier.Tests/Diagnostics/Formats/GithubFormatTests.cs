using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Tests.Support;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics.Formats;

public sealed partial class GithubFormatTests
{
    [Fact]
    public void An_error_is_one_command_with_its_place_and_title() =>
        Assert.Equal(
            "::error file=content/facts/a.yaml,line=2,endLine=2,col=9,endColumn=11,title=a source that is not there (unknown-source)"
            + "::no source is called `abc`%0Ahelp: did you mean `abd`?\n",
            Write(Samples.Under("abc", "x: 1\nsource: abc\n", help: "did you mean `abd`?")));

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Note, "::notice ")]
    public void A_severity_has_its_command(Severity severity, string expected) =>
        Assert.StartsWith(expected, Write(Samples.Under("a", "a") with { Severity = severity }), StringComparison.Ordinal);

    [Fact]
    public void A_span_over_several_lines_has_no_columns()
    {
        var command = Parse(Write(Samples.Under("b\nc", "a\nb\nc\n")));

        Assert.Equal(["file", "line", "endLine", "title"], command.Properties.Select(property => property.Name));
        Assert.Equal(("2", "3"), (command["line"], command["endLine"]));
    }

    [Fact]
    public void A_span_that_ends_with_its_lines_end_ends_on_that_line() => Assert.Equal("1", Parse(Write(Samples.Under("a\n", "a\nb\n")))["endLine"]);

    [Fact]
    public void A_place_between_characters_is_one_column()
    {
        var command = Parse(Write(Samples.Undated.At(new SourceText("a", "abc").Span(1, 1), "no date")));

        Assert.Equal(("2", "2"), (command["col"], command["endColumn"]));
    }

    [Fact]
    public void What_would_end_a_property_or_the_command_is_escaped()
    {
        var nasty = new DiagnosticDescriptor("a-code", Severity.Error, "100 %: a, b", "Why.");
        var line = Write(nasty.At(new SourceText("content/50%, a:b.yaml", "x").Span(0, 1), "50 %0A: a, b", "first\r\nsecond"));
        var command = Parse(line);

        Assert.Contains("file=content/50%25%2C a%3Ab.yaml,", line, StringComparison.Ordinal);
        Assert.Equal(("content/50%, a:b.yaml", "100 %: a, b (a-code)", "50 %0A: a, b\nhelp: first\nsecond"), (command["file"], command["title"], command.Message));
    }

    [Fact]
    public void A_message_can_begin_no_command_of_its_own()
    {
        var text = Write(Samples.Undated.At(new SourceText("a", "x").Span(0, 1), "a\n::add-mask::b\r\n::stop-commands::c"));

        Assert.Single(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_note_says_where_to_look() =>
        Assert.EndsWith(
            "\nnote: it stands here first: b.yaml:1:1",
            Parse(Write(Samples.Under("a", "a") with { Notes = [new DiagnosticNote(new SourceText("b.yaml", "b").Span(0, 1), "it stands here first")] })).Message,
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(SarifFormatTests.Fixtures), MemberType = typeof(SarifFormatTests))]
    public void Whatever_is_wrong_with_content_keeps_to_the_grammar(string fixture)
    {
        var report = Samples.Report(Pipeline.Diagnose(FixtureContent.Over(Path.Combine(ProjectFolders.Fixtures, "Diagnostics", fixture, "content"))));
        using var writer = new StringWriter();
        Format.Write(report, writer, Palette.Plain);
        var lines = writer.ToString().Split('\n');

        Assert.Equal(("", report.Diagnostics.Length), (lines[^1], lines.Length - 1));
        Assert.Equal(report.Diagnostics.Select(each => each.Span.Source.Path), lines.SkipLast(1).Select(line => Parse(line)["file"]));
    }

    private static IDiagnosticFormat Format => DiagnosticFormats.All.Single(each => each.Name == "github");

    private static string Write(Diagnostic diagnostic)
    {
        using var writer = new StringWriter();
        Format.Write(Samples.Report(diagnostic), writer, Palette.Plain);
        return writer.ToString();
    }

    // Reads a line as the runner does: a command, its properties between commas, and its data, each unescaped.
    private static Command Parse(string line)
    {
        var match = Grammar().Match(line.TrimEnd('\n'));
        Assert.True(match.Success, $"no workflow command: {line}");
        var properties = match.Groups["properties"].Value.Split(',').Select(property => property.Split('=', 2))
            .Select(parts => (parts[0], Unescape(parts[1].Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)))).ToList();
        return new Command(properties, Unescape(match.Groups["data"].Value));
    }

    private static string Unescape(string text) => text.Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex("^::(error|warning|notice) (?<properties>[a-zA-Z]+=[^,:\\r\\n]+(,[a-zA-Z]+=[^,:\\r\\n]+)*)::(?<data>[^\\r\\n]*)$")]
    private static partial Regex Grammar();

    private sealed record Command(IReadOnlyList<(string Name, string Value)> Properties, string Message)
    {
        public string this[string name] => Properties.Single(property => property.Name == name).Value;
    }
}
