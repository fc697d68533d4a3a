using Dossier.Inspection;
using Dossier.Inspection.Accessibility;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Pdf;

public sealed class SampleDocumentTests
{
    [Fact]
    public void The_sample_follows_what_can_be_checked_of_the_standards()
    {
        var x = PdfInspection.Read(SampleDocument.Make());
        Assert.Empty(AccessibilityCheck.Run(x));
    }
}
