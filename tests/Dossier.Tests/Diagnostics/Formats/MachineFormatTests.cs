using System.Text.Json;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics.Formats;

public sealed class MachineFormatTests
{
    private static readonly DiagnosticReport TwoFaults = Samples.Report(
        Samples.UnknownSource.At(Samples.SpanOf("近平", new SourceText("content/b.yaml", "a\nzh: 习近平\n")), "no source is called `近平`", "did you mean `习近平`?", "习近平"),
        Samples.Undated.At(new SourceText("content/a.yaml", "x: |\n  y\n").Span(3, 8), "no date"));

    [Fact]
    public void Short_is_one_line_each() =>
        Assert.Equal(
            "content/a.yaml:1:4: warning[undated-source]: no date\ncontent/b.yaml:2:6: error[unknown-source]: no source is called `近平`\n",
            Write("short", TwoFaults));

    [Fact]
    public void Json_is_one_object_with_the_documented_keys_in_their_order()
    {
        using var json = JsonDocument.Parse(Write("json", TwoFaults));

        Assert.Equal(["diagnostics", "errors", "warnings"], json.RootElement.EnumerateObject().Select(key => key.Name));
        Assert.All(
            json.RootElement.GetProperty("diagnostics").EnumerateArray(),
            each => Assert.Equal(
                ["code", "severity", "message", "file", "line", "column", "endLine", "endColumn", "help", "suggestion"],
                each.EnumerateObject().Select(key => key.Name)));
        Assert.Equal((1, 1), (json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("warnings").GetInt32()));
    }

    [Fact]
    public void Json_counts_lines_and_columns_from_one_with_exclusive_ends()
    {
        using var json = JsonDocument.Parse(Write("json", TwoFaults));
        var places = json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(each => string.Join(
            ' ', new[] { "line", "column", "endLine", "endColumn" }.Select(key => each.GetProperty(key).GetInt32())));

        Assert.Equal(["1 4 2 4", "2 6 2 8"], places);
    }

    [Fact]
    public void Json_has_null_for_help_that_there_is_not()
    {
        using var json = JsonDocument.Parse(Write("json", TwoFaults));
        var first = json.RootElement.GetProperty("diagnostics")[0];

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (first.GetProperty("help").ValueKind, first.GetProperty("suggestion").ValueKind));
    }

    [Fact]
    public void Json_keeps_other_scripts_readable() => Assert.Contains("did you mean `习近平`?", Write("json", TwoFaults), StringComparison.Ordinal);

    [Fact]
    public void Json_escapes_what_could_do_harm_and_gives_it_back()
    {
        const string Evil = "\u001b[2J \u202E \u2028 \u200B \u0085 \" \\ 👍";
        var text = Write("json", Samples.Report(Samples.UnknownSource.At(new SourceText("a", "b").Span(0, 1), Evil)));

        Assert.DoesNotContain(text, letter => letter != '\n' && DisplayText.IsHarmful(letter));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(Evil, json.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void Json_of_a_clean_run_is_an_empty_list()
    {
        using var json = JsonDocument.Parse(Write("json", Samples.Report()));

        Assert.Equal((0, 0), (json.RootElement.GetProperty("diagnostics").GetArrayLength(), json.RootElement.GetProperty("errors").GetInt32()));
    }

    [Fact]
    public void Formats_have_names_of_their_own() =>
        Assert.Equal(["human", "short", "json", "sarif", "github"], DiagnosticFormats.All.Select(format => format.Name));

    private static string Write(string format, DiagnosticReport report)
    {
        using var writer = new StringWriter();
        DiagnosticFormats.All.Single(each => each.Name == format).Write(report, writer, Palette.Plain);
        return writer.ToString();
    }
}
