using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Pdf;

public sealed class SampleDocumentTests
{
    [Fact]
    public void The_sample_follows_what_can_be_checked_of_the_standards()
    {
        File.WriteAllBytes("/tmp/sample.pdf", SampleDocument.Make());
        File.WriteAllBytes("/tmp/samplea1.pdf", SampleDocument.Make(Dossier.Typesetting.Pdf.PdfVariant.ArchiveOne));
        var x = PdfInspection.Read(SampleDocument.Make());
        File.WriteAllText("/tmp/sample.json", x.ToJson());
        Assert.Equal([], AccessibilityCheck.Run(x));
    }
}
