using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics;

public sealed class DiagnosticReportTests
{
    [Fact]
    public void The_summary_counts_in_words()
    {
        var text = new SourceText("a", "abcd");
        var errors = Enumerable.Range(0, 2).Select(at => Samples.UnknownSource.At(text.Span(at, at + 1), "no"));

        Assert.Equal("2 errors, 1 warning", Samples.Report([.. errors, Samples.Undated.At(text.Span(3, 4), "no")]).Summary);
    }

    [Fact]
    public void Notes_are_named_only_where_there_are_some()
    {
        var note = Samples.Undated with { Severity = Severity.Note };

        Assert.Equal("0 errors, 0 warnings, 1 note", Samples.Report(note.At(new SourceText("a", "b").Span(0, 1), "no")).Summary);
    }

    [Fact]
    public void What_is_switched_off_is_not_counted()
    {
        var off = Samples.Undated with { Severity = Severity.Off };

        Assert.Equal("0 errors, 0 warnings", Samples.Report(off.At(new SourceText("a", "b").Span(0, 1), "no")).Summary);
    }
}
