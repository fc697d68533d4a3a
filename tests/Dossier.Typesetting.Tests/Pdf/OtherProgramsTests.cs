using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Pdf;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Pdf;

/// <summary>What programs of other people make of our files.</summary>
public sealed class OtherProgramsTests
{
    private const string Jars = "/usr/share/java";

    private static readonly string[] PreflightJars =
        ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "jaxb-api", "jakarta-activation", "javax.activation"];

    [SkippableTheory]
    [InlineData(PdfVariant.Standard)]
    [InlineData(PdfVariant.ArchiveOne)]
    public void Qpdf_finds_no_fault(PdfVariant variant)
    {
        using var file = new TemporaryFile(SampleDocument.Make(variant));
        var (exitCode, output) = ExternalTool.Run("qpdf", "--check", file.Path);
        Assert.Equal(0, exitCode);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("Title:           A sample — 样本")]
    [InlineData("Tagged:          yes")]
    [InlineData("Pages:           3")]
    [InlineData("Page size:       595.28 x 841.89 pts (A4)")]
    [InlineData("CreationDate:    Mon Apr  8 04:00:00 2024 UTC")]
    [InlineData("PDF version:     1.7")]
    public void Pdfinfo_reads_what_was_written(string line)
    {
        using var file = new TemporaryFile(SampleDocument.Make());
        Assert.Contains(line, ExternalTool.Run("pdfinfo", "-enc", "UTF-8", file.Path).Output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("The office’s first efficient fjord")]
    [InlineData("Китайско-российское партнёрство")]
    [InlineData("中俄新时代全面战略协作伙伴关系")]
    [InlineData("AVATAR To Wave 1,234.5 – “quoted” (a) \\b [c]")]
    [InlineData("Ω-Δ µm ½ year № 12 §3 €5 𐐀")]
    public void Pdftotext_reads_every_character(string text)
    {
        using var file = new TemporaryFile(PageSketch.OneLine(text));
        Assert.Equal(text, Extract(file).TrimEnd());
    }

    [SkippableFact]
    public void Pdftotext_joins_a_word_divided_by_a_soft_hyphen()
    {
        var content = PageSketch.Document(writer =>
        {
            var sketch = new PageSketch();
            var slot = writer.Root.Add(Drawing.StructureType.P).AddContent();
            var end = sketch.Line(slot, "a partner");
            sketch.Draw(new Drawing.TextItem(slot, end, 72 + 1.4 * 11, Shaper.Hyphen(StandardFonts.Text, FontStyle.Regular, 11), Drawing.Color.Black));
            sketch.Line(slot, "ship of two");
            writer.Add(sketch.Page);
        });
        using var file = new TemporaryFile(content);
        Assert.DoesNotContain("partner-", Extract(file), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Figures_in_other_forms_read_as_figures()
    {
        using var file = new TemporaryFile(PageSketch.OneLine("2024", FontFeatures.OldStyleFigures));
        Assert.Equal("2024", Extract(file).TrimEnd());
    }

    [SkippableFact]
    public void Pdffonts_sees_embedded_subsets_with_unicode()
    {
        using var file = new TemporaryFile(SampleDocument.Make());
        var fonts = ExternalTool.Run("pdffonts", file.Path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(4, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes ", font));
    }

    [SkippableFact]
    public void Preflight_finds_valid_PDF_A_1b()
    {
        var jars = PreflightJars.Select(jar => Path.Combine(Jars, jar + ".jar")).ToArray();
        Skip.IfNot(Array.TrueForAll(jars, File.Exists), "PDFBox Preflight is not installed (libpdfbox2-java libjakarta-activation-java libjaxb-api-java)");
        using var file = new TemporaryFile(SampleDocument.Make(PdfVariant.ArchiveOne));
        var (_, output) = ExternalTool.Run("java", "-cp", string.Join(':', jars), "org.apache.pdfbox.preflight.Validator_A1b", file.Path);
        Assert.Contains("is a valid PDF/A-1b file", output, StringComparison.Ordinal);
    }

    private static string Extract(TemporaryFile file) => ExternalTool.Run("pdftotext", "-enc", "UTF-8", file.Path, "-").Output;
}
