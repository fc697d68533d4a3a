using Dossier.Typesetting.Layout.Paging;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Layout;

/// <summary>
/// Typesets documents: paragraphs broken as a whole, notes at the foot of their pages, tables with repeated headers, a table of contents
/// and references with page numbers, all of it tagged. The same input gives the same bytes.
/// </summary>
public static class Typesetter
{
    // page numbers of some width move text, and so page numbers: it settles at once, or it may go on for ever
    private const int MostPasses = 3;

    /// <summary>Typesets a document and writes it as PDF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sheet">How it is set.</param>
    /// <param name="fonts">What it is set in.</param>
    /// <param name="output">Where the file is written to, page by page; left open.</param>
    /// <param name="options">What goes with it.</param>
    /// <returns>
    /// How many pages there are, what stands where, and what could not be set as asked. Nothing of the text is ever left out.
    /// </returns>
    /// <exception cref="ArgumentException">The document has no title or no language.</exception>
    public static TypesetResult Typeset(Document document, StyleSheet sheet, FontStacks fonts, Stream output, TypesetOptions options)
    {
        var job = new Job(document, sheet, fonts, options);
        var numbers = Measure(job);
        var writer = new PdfWriter(output, document.Properties, options.Pdf);
        var run = new LayoutRun(job, numbers, true) { Structure = writer.Root };
        int count = new Paginator(run, writer.Add).Run();
        writer.Complete(run.Outline.Build(), options.Attachments);
        if (!numbers.HoldsIn(run.Found))
            job.Warnings.Add(LayoutWarningKind.UnsettledPages, "", "page numbers did not settle; some references may be off");
        return new TypesetResult(count, job.Warnings.ToImmutable(), run.Found.ToImmutable());
    }

    private static PageNumbers Measure(Job job)
    {
        var numbers = new PageNumbers();
        for (int pass = 0; pass < MostPasses; pass++)
        {
            var run = new LayoutRun(job, numbers, false);
            new Paginator(run, null).Run();
            bool isSettled = numbers.HoldsIn(run.Found);
            numbers = run.Found;
            if (isSettled)
                break;
        }
        return numbers;
    }
}
