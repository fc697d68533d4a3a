using System.Text;
using Dossier.Editions;
using Dossier.Editions.Report;
using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>The report, read back from its bytes.</summary>
public sealed class ReportTests
{
    private static readonly Lazy<PdfInspection> RealReport = new(() => Inspect(Printing.Real));

    private static PdfInspection Real => RealReport.Value;

    [Fact]
    public void The_small_report_means_what_was_accepted() => Snapshot.Verify(Inspect(Printing.Small).ToJson(), "json");

    [Fact]
    public void The_real_report_breaks_no_rule_of_accessibility_that_can_be_checked() =>
        Assert.Empty(AccessibilityCheck.Run(Real).Take(20).Select(finding => finding.ToString()));

    [Fact]
    public void Every_statement_can_be_read_out_of_the_report()
    {
        var corpus = ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus;
        Assert.NotNull(corpus);
        var text = Folded(string.Concat(Real.Pages.Select(page => page.Text + "\n")));

        var missing = corpus.Facts.Where(fact => !text.Contains(Folded(fact.Statement.Value), StringComparison.Ordinal));

        Assert.Empty(missing.Select(fact => fact.Id).Take(20));
    }

    [Fact]
    public void Names_in_other_scripts_are_there()
    {
        var text = string.Concat(Real.Pages.Select(page => page.Text));

        Assert.Contains("习近平", text, StringComparison.Ordinal);
        Assert.Contains("Си Цзиньпин", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_labelled_in_roman_and_arabic_figures()
    {
        Assert.Equal("i", Real.Pages[0].Label);
        Assert.Contains(Real.Pages, page => page.Label == "1");
        Assert.Equal("The China–Russia partnership", Real.Title);
    }

    [Fact]
    public void The_report_carries_the_dataset_that_stands_beside_it()
    {
        var carried = Real.Attachments.ToDictionary(file => file.Name, StringComparer.Ordinal);

        Assert.Equal(Printing.Real.Files["data/dossier.json"], carried["dossier.json"].Data);
        Assert.Equal(Printing.Real.Files["data/citations.csv"], carried["citations.csv"].Data);
        Assert.Contains("SHA256SUMS", carried.Keys);
    }

    [Fact]
    public void Two_reports_of_one_dossier_are_the_same_bytes()
    {
        var again = Printing.Print(Path.Combine(ProjectFolders.Fixtures, "base", "content"), [new ReportEdition()], jobs: 1);

        Assert.True(Pdf(Printing.Small).AsSpan().SequenceEqual(Pdf(again)));
    }

    [Fact]
    public void A_dossier_without_facts_has_a_report_too()
    {
        var content = new MemoryContent(new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["dossier.yaml"] = Bytes("title: Nothing yet\nlanguage: en\nas-of: 2025-01-01\nsummary: Nothing is known yet.\ntopics: [empty]\n"),
            ["publishers.yaml"] = Bytes("wire: {name: Wire, kind: wire, side: independent}\n"),
            ["topics/empty.md"] = Bytes("---\ntitle: Empty\nsummary: Nothing.\n---\n"),
        });

        var (output, diagnostics) = Printing.TryPrint(content, new FolderContent(Path.Combine(ProjectFolders.Repository, "templates")), EditionCatalogue.All);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Dossier.Diagnostics.Severity.Error);
        Assert.Contains("Nothing is known yet.", PdfInspection.Read(Pdf(output)).Pages[0].Text, StringComparison.Ordinal);
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static PdfInspection Inspect(MemoryOutput output) => PdfInspection.Read(Pdf(output));

    private static byte[] Pdf(MemoryOutput output) => output.Files.Single(file => file.Key.StartsWith("report/", StringComparison.Ordinal)).Value;

    // Lines end, words are divided and spaces stretch where the page wants it: what is read is compared without them.
    internal static string Folded(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u00AD' or '-' or '\u2010')));
}
