using System.Globalization;
using Dossier.Inspection;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>What programs of other people make of the real report.</summary>
public sealed class ReportInOtherProgramsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string file;

    public ReportInOtherProgramsTests()
    {
        file = folder["report.pdf"];
        File.WriteAllBytes(file, Bytes);
    }

    private static byte[] Bytes => Printing.Real.Files["report/the-china-russia-partnership.pdf"];

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public void Qpdf_finds_no_fault()
    {
        var output = ExternalTool.OrSkip("qpdf", "qpdf").Run(folder.Path, null, "--check", file);

        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Pdfinfo_says_tagged_and_the_right_title_and_number_of_pages()
    {
        var output = ExternalTool.OrSkip("pdfinfo", "poppler-utils").Run(folder.Path, null, "-enc", "UTF-8", file);

        Assert.Contains("Title:           The China–Russia partnership", output, StringComparison.Ordinal);
        Assert.Contains("Tagged:          yes", output, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Pages:           {PdfInspection.Read(Bytes).Pages.Length}\n"), output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Pdftotext_gives_every_statement()
    {
        var text = ReportTests.Folded(ExternalTool.OrSkip("pdftotext", "poppler-utils").Run(folder.Path, null, "-enc", "UTF-8", file, "-"));
        var corpus = ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus;
        Assert.NotNull(corpus);

        var missing = corpus.Facts.Where(fact => !IsIn(text, ReportTests.Folded(fact.Statement.Value)));

        Assert.Empty(missing.Select(fact => fact.Id).Take(20));
        Assert.Contains("习近平", text, StringComparison.Ordinal);
    }

    // Where a statement runs over two pages, the program prints the foot of the one and the head of the other in between.
    private static bool IsIn(string text, string statement)
    {
        if (text.Contains(statement, StringComparison.Ordinal))
            return true;
        var half = statement.Length / 3;
        var start = text.IndexOf(statement[..half], StringComparison.Ordinal);
        return start >= 0 && text.IndexOf(statement[^half..], start, StringComparison.Ordinal) >= 0;
    }
}
