using Dossier.Build;
using Dossier.Cli.Commands;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics;
using Dossier.Tests.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Cli;

public sealed class BuildReportTests
{
    private static readonly SourceText Source = new("content/a.yaml", new string('a', 500));

    [Fact]
    public void Of_many_warnings_the_first_are_shown_and_the_others_counted_by_code()
    {
        var error = Write(new BuildResult(Samples.Report(Many(Samples.Undated, 25)), new OutputReceipt(3, 5), null)).Error;

        Assert.Equal(5, error.Split("  --> ").Length - 1);
        Assert.Contains("… and 20 more, all shown by: dossier check\n     20 × warning[undated-source]\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_are_shown_before_notes()
    {
        var note = new DiagnosticDescriptor("a-note", Severity.Note, "a note", "Why.");
        var error = Write(new BuildResult(Samples.Report([.. Many(note, 9), Samples.Undated.At(Source.Span(400, 401), "no date")]), new OutputReceipt(3, 5), null)).Error;

        Assert.StartsWith("warning[undated-source]", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_shown_in_full()
    {
        var error = Write(new BuildResult(Samples.Report(Many(Samples.UnknownSource, 40)), null, null)).Error;

        Assert.Equal(40, error.Split("  --> ").Length - 1);
        Assert.EndsWith("Nothing was written; output/ is as it was\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 12, "Wrote 1 file, 1 kB into output/\n")]
    [InlineData(5912, 48_230_000, "Wrote 5,912 files, 48.2 MB into output/\n")]
    public void What_was_written_is_told_in_round_numbers(int files, long bytes, string expected) =>
        Assert.Equal(expected, Write(new BuildResult(Samples.Report(), new OutputReceipt(files, bytes), null)).Out);

    [Fact]
    public void A_reader_is_told_what_to_open() =>
        Assert.EndsWith("Open output/site/index.html to read it\n", Write(new BuildResult(Samples.Report(), new OutputReceipt(2, 5, "site/index.html"), null)).Out, StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Many(DiagnosticDescriptor descriptor, int count) =>
        Enumerable.Range(0, count).Select(at => descriptor.At(Source.Span(at, at + 1), "no date"));

    private static (string Out, string Error) Write(BuildResult result)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        BuildReport.Write(result, "output", new Terminal { Out = output, Error = error });
        return (output.ToString(), error.ToString());
    }
}
