using System.Text;
using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Typesetting.Pdf;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Pdf;

public sealed class SampleDocumentTests
{
    private static readonly Lazy<PdfInspection> Lazy = new(() => PdfInspection.Read(SampleDocument.Make()));

    private static PdfInspection Sample => Lazy.Value;

    [Fact]
    public void It_follows_what_can_be_checked_of_the_standards() => Assert.Empty(AccessibilityCheck.Run(Sample));

    [Fact]
    public void It_is_the_same_bytes_every_time() => Assert.Equal(SampleDocument.Make(), SampleDocument.Make());

    [Fact]
    public void Text_is_read_where_it_belongs_and_not_where_it_is_drawn()
    {
        Assert.Equal(
            [
                "Trade",
                $"The office’s first efficient plan, {SampleDocument.Chinese}1",
                "1 Said at the foot of the page.",
                $", was called {SampleDocument.Russian}.",
                "an article",
                "• one",
                "• two",
            ],
            Sample.Pages[1].Text.Split('\n'));
    }

    [Fact]
    public void A_page_filled_in_later_stands_in_its_place() => Assert.StartsWith("Contents\n", Sample.Pages[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Pages_are_called_as_their_labels_say() => Assert.Equal(["i", "1", "2"], Sample.Pages.Select(page => page.Label));

    [Fact]
    public void Links_lead_to_pages_and_addresses() =>
        Assert.Equal(
            ["#trade", "#figures", "https://example.org/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F?a=(b)"],
            Sample.Pages.SelectMany(page => page.Links).Select(link => link.Target));

    [Fact]
    public void Bookmarks_nest_and_lose_their_soft_hyphens()
    {
        Assert.Equal([("Contents", (int?)1), ("Trade", 2)], Sample.Outline.Select(bookmark => (bookmark.Title, bookmark.Page)));
        Assert.Equal(("Figures", (int?)3), Assert.Single(Sample.Outline[1].Children.Select(bookmark => (bookmark.Title, bookmark.Page))));
    }

    [Fact]
    public void Running_feet_are_artifacts() => Assert.Equal("Pagination/Footer: page 1 of 2", Assert.Single(Sample.Pages[1].Artifacts));

    [Fact]
    public void The_attachment_comes_back_whole()
    {
        var attachment = Assert.Single(Sample.Attachments);
        Assert.Equal(("dossier.json", "application/json", "Data"), (attachment.Name, attachment.MediaType, attachment.Relationship));
        Assert.Equal("{}", Encoding.UTF8.GetString([.. attachment.Data]));
    }

    [Fact]
    public void The_language_of_a_stretch_of_text_is_stated() =>
        Assert.Contains(Sample.Structure?.SelfAndBelow() ?? [], element => element is { Type: "Span", Language: "zh-Hans", Text: SampleDocument.Chinese });

    [Fact]
    public void Information_and_metadata_say_the_same()
    {
        Assert.Equal("D:20240408040000+00'00'", Sample.Information("CreationDate"));
        Assert.Contains("<xmp:CreateDate>2024-04-08T04:00:00+00:00</xmp:CreateDate>", Sample.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void It_claims_the_highest_level_of_conformance() =>
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", Sample.Metadata, StringComparison.Ordinal);

    [Fact]
    public void The_older_variant_has_no_attachments_and_a_table_of_references()
    {
        var bytes = SampleDocument.Make(PdfVariant.ArchiveOne);
        Assert.Empty(PdfInspection.Read(bytes).Attachments);
        Assert.Contains("\nxref\n0 ", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }
}
