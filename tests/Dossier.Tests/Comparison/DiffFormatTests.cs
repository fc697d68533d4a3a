using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Comparison;
using Dossier.Comparison.Fields;
using Dossier.Comparison.Formats;
using Dossier.Diagnostics.Formats;
using Dossier.Tests.Support;
using Dossier.Text;
using Markdig;

namespace Dossier.Tests.Comparison;

public sealed partial class DiffFormatTests
{
    private const string Hostile =
        "@everyone | <img src=x onerror=alert(1)> `code` **bold** [link](https://evil.example) #12 GH-3 https://evil.example www.evil.example </details> ![x](y) ~~no~~ $x$ !5.";

    [Theory]
    [InlineData("human", "txt")]
    [InlineData("markdown", "md")]
    [InlineData("json", "json")]
    public void It_reads_as_was_agreed(string format, string extension) =>
        Snapshot.Verify(DiffSample.Write(DiffSample.Rich, format), extension, format);

    [Fact]
    public void No_line_for_people_is_wider_than_the_terminal() => Assert.All(
        DiffSample.Write(DiffSample.Rich, "human", width: 60).Split('\n'), line => Assert.True(DisplayText.Width(line) <= 60, line));

    [Fact]
    public void Colours_change_nothing_but_the_colours()
    {
        var coloured = DiffSample.Write(DiffSample.Rich, "human", Palette.Ansi);

        Assert.Contains("\u001b[1;32m{+24.6+}\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(DiffSample.Write(DiffSample.Rich, "human"), Colours().Replace(coloured, ""));
    }

    [Fact]
    public void Versions_that_mean_the_same_are_said_to()
    {
        var version = Versions.Base();

        Assert.EndsWith("\nnothing changed in meaning\n", DiffSample.Write(DiffSample.Of(version, version), "human"), StringComparison.Ordinal);
        Assert.EndsWith("\nNothing changed in meaning.\n", DiffSample.Write(DiffSample.Of(version, version), "markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_content_cannot_break_out_of_a_comment()
    {
        var written = DiffSample.Write(WithStatement(Hostile), "markdown");

        var html = Markdown.ToHtml(written, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().Build());
        // Those of the format alone: no link, no image, no script.
        string[] known = ["b", "blockquote", "br", "code", "del", "details", "h3", "ins", "li", "p", "strong", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul"];
        Assert.Empty(Elements().Matches(html).Select(match => match.Groups[1].Value).Except(known));
        Assert.DoesNotMatch(Calls(), html);
    }

    [Fact]
    public void Hostile_content_reads_as_it_was_written()
    {
        var html = Markdown.ToHtml(ForgeText.Escape(Hostile));

        Assert.Equal(Hostile, System.Net.WebUtility.HtmlDecode(html["<p>".Length..^"</p>\n".Length]).Replace("\u200B", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comment_is_never_too_long_and_says_what_was_left_out()
    {
        var builder = new CorpusBuilder().Source("s");
        for (var number = 0; number < 2000; number++)
            builder.Fact($"f{number}", ["s"], change: fact => fact with { Statement = CorpusBuilder.At(new string('<', 300)) });

        var written = DiffSample.Write(DiffSample.Of(Versions.Version(new CorpusBuilder()), Versions.Version(builder)), "markdown");

        Assert.True(written.Length <= MarkdownDiff.MostCharacters, written.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Matches(@"_1,9\d\d further entries did not fit in here", written);
        Assert.Equal(Regex.Count(written, "<details>"), Regex.Count(written, "</details>"));
    }

    [Fact]
    public void Json_tells_hostile_content_as_a_string()
    {
        using var json = JsonDocument.Parse(DiffSample.Write(WithStatement(Hostile), "json"));

        Assert.Equal(Hostile, json.RootElement.GetProperty("facts")[0].GetProperty("fields")[0].GetProperty("after").GetString());
    }

    [Theory]
    [InlineData("fact")]
    [InlineData("source")]
    [InlineData("publisher")]
    [InlineData("entity")]
    [InlineData("series")]
    [InlineData("topic")]
    public void Every_field_is_documented(string record)
    {
        var fields = record switch
        {
            "fact" => FactFields.All,
            "source" => SourceFields.All,
            "publisher" => PublisherFields.All,
            "entity" => EntityFields.All,
            "series" => SeriesFields.All,
            _ => TopicFields.All,
        };
        var row = File.ReadLines(Path.Combine(ProjectFolders.Repository, "docs", "diff.md")).Single(line => line.StartsWith($"| {record} | `", StringComparison.Ordinal));

        Assert.Equal($"| {record} | {string.Join(' ', fields.Select(field => $"`{field.Code}`"))} |", row);
    }

    [Fact]
    public void Of_a_long_text_what_changed_is_shown_with_a_little_around_it()
    {
        var text = string.Join(' ', Enumerable.Range(0, 400).Select(number => $"w{number}"));

        var runs = MarkedText.Of(text, text.Replace("w200", "x", StringComparison.Ordinal), 20);

        Assert.Equal("… w197 w198 w199 [w200][x] w201 w202 w203 w204 …", string.Concat((runs ?? []).Select(run => run.Kind == RunKind.Kept ? run.Text : $"[{run.Text}]")));
    }

    private static Diff WithStatement(string statement)
    {
        var (before, after) = (new CorpusBuilder().Source("s").Fact("a", ["s"]), new CorpusBuilder().Source("s"));
        after.Fact("a", ["s"], change: fact => fact with { Statement = CorpusBuilder.At(statement) });
        return DiffSample.Of(Versions.Version(before), Versions.Version(after));
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();

    [GeneratedRegex("<([a-z0-9]+)")]
    private static partial Regex Elements();

    // What a forge would take for a person, an issue or an address.
    [GeneratedRegex(@"@\w|#\d|!\d|GH-\d|https?://|www\.\w")]
    private static partial Regex Calls();
}
