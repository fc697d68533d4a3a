using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Editions.Parity;
using Dossier.Markup;
using Dossier.Markup.Syntax;
using Dossier.Pages;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Editions.Markdown;

/// <summary>Writes the text of pages with addresses, citations and figures put in Markdown's own words.</summary>
internal sealed class MarkdownWriter(string folder, EditionSources sources, TemplateSet templates, Template layout) : IEditionWriter
{
    private readonly FactParity parity = new(folder, sources.Views);

    /// <inheritdoc/>
    public bool Wants(PlannedPage page) => page.Template.Only.Length == 0 || page.Template.Only == folder;

    /// <inheritdoc/>
    public void Write(Page page, IOutput output)
    {
        var file = EditionPaths.Markdown(page.Route);
        var context = PageContexts.Of(page, file, sources);
        var text = MarkupRewriter.Rewrite(page.Document, new Rewrites(page, file, context, templates));
        var written = layout.Render(sources.Views.Dossier, context with { Text = new MarkdownText(Tidy(text)) });
        output.Write($"{folder}/{file}", written.TrimEnd('\n') + "\n");
        if (page.Plan.Item is FactView fact && page.Route == fact.Route)
            parity.Read(fact, MarkdownReading.Of(written, sources.Views.Words));
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Finish(IOutput output, int jobs, CancellationToken cancellation) => parity.Faults();

    // Where a block was left out, the blank lines around it stay; two of them say no more than one.
    private static string Tidy(string text)
    {
        var lines = text.Split('\n');
        var kept = lines.Where((line, index) => index == 0 || line.Length > 0 || lines[index - 1].Length > 0);
        return string.Join('\n', kept).Trim('\n');
    }

    private sealed class Rewrites(Page page, string file, PageContext context, TemplateSet templates) : IMarkupRewrites
    {
        public string? Address(LinkTarget target) => target.Record is { } record
            ? EditionPaths.Relative(file, EditionPaths.Markdown(RecordRoutes.Of(record))) + (target.Fragment is null ? "" : "#" + target.Fragment)
            : null;

        public string? Fact(FactReference reference) => templates.Fact(page, reference, context);

        public string? Citation(SourceCitation citation) => templates.Sources(page, citation, context);

        public string? Figure(FigureBlock figure) => templates.Figure(page, figure, context);

        public string? Opening(FramingBlock block) => null;
    }
}
