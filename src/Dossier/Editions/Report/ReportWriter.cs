using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Editions.Parity;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Keeps the pages that are parts of the report, and typesets it once all are there.</summary>
internal sealed class ReportWriter(string folder, EditionSources sources) : IEditionWriter
{
    private readonly ConcurrentDictionary<string, Page> kept = new(StringComparer.Ordinal);

    private readonly FactParity parity = new(folder, sources.Views);

    private int? pageCount;

    /// <inheritdoc/>
    public ImmutableArray<Download> Downloads =>
    [
        new(PathOf(sources.Views.Dossier), DownloadGroup.Report, sources.Views.Words.Say("file-report")) { Label = "PDF", Pages = pageCount },
    ];

    /// <inheritdoc/>
    public bool Wants(PlannedPage page) => page.Template.Report.Length > 0;

    /// <inheritdoc/>
    public void Write(Page page, IOutput output) => kept[page.Route] = page;

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Finish(IOutput output, int jobs, CancellationToken cancellation)
    {
        var pages = sources.Plan.Pages.Where(planned => kept.ContainsKey(planned.Route)).Select(planned => kept[planned.Route]).ToImmutableArray();
        var document = new ReportComposer(sources, pages).Compose();
        using var stream = new MemoryStream();
        var options = new TypesetOptions { Attachments = ReportAttachments.Of(sources), Wording = WordingOf(sources.Views) };
        var result = Typesetter.Typeset(document, StyleSheet.Report, FontStacks.Standard, stream, options);
        pageCount = result.PageCount;
        output.Write(PathOf(sources.Views.Dossier), stream.GetBuffer().AsSpan(0, (int)stream.Length));
        foreach (var item in RegisterReading.Items(document, sources.Views.Words))
            parity.Read(sources.Views.Fact(item.Fact), result.AnchorPages.ContainsKey(item.Anchor) ? item.Stated : null);
        var title = sources.Views.Corpus.Settings.Title.Span;
        return [.. result.Warnings.Select(warning => ReportDiagnostics.Of(warning, title)), .. parity.Faults()];
    }

    // A report that shows an earlier day must not be taken for the other one, neither as a file nor page by page.
    private string PathOf(DossierView dossier) => $"{folder}/{Slug.Of(dossier.Title)}{(dossier.KnownOn is { } day ? "-as-known-" + day.Machine : "")}.pdf";

    private static Wording WordingOf(ViewSet views)
    {
        var words = views.Words;
        var known = views.Dossier.KnownOn is { } day ? words.Say("report-known-on", day.Text) + "   ·   " : "";
        return new Wording
        {
            PageOf = known + words.Say("report-page-of", "{0}", "{1}"),
            FrontPage = known + "{0}",
            Note = words.Say("report-note-x", "{0}"),
            BackToText = words.Say("report-back-to", "{0}"),
            Page = words.Say("report-page-x", "{0}"),
            Entry = words.Say("report-entry", "{0}", "{1}"),
        };
    }
}
