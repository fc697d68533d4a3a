using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Making;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Keeps the pages that are parts of the report, and typesets it once all are there.</summary>
internal sealed class ReportWriter(string folder, EditionSources sources) : IEditionWriter
{
    private readonly ConcurrentDictionary<string, Page> kept = new(StringComparer.Ordinal);

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
        var result = Typesetter.Typeset(document, StyleSheet.Report, FontStacks.Standard, stream, new TypesetOptions { Attachments = ReportAttachments.Of(sources) });
        output.Write($"{folder}/{Slug.Of(sources.Views.Dossier.Title)}.pdf", stream.GetBuffer().AsSpan(0, (int)stream.Length));
        var title = sources.Views.Corpus.Settings.Title.Span;
        return [.. result.Warnings.Select(warning => ReportDiagnostics.Of(warning, title))];
    }
}
