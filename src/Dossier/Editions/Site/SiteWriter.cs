using System.Collections.Immutable;
using System.Text;
using Dossier.Charts.Svg;
using Dossier.Diagnostics;
using Dossier.Editions.Parity;
using Dossier.Editions.Site.Machines;
using Dossier.Editions.Site.Search;
using Dossier.Markup.Html;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Editions.Site;

/// <summary>Writes pages as HTML, and the assets beside them.</summary>
internal sealed class SiteWriter(string folder, EditionSources sources, TemplateSet templates, Template layout, Template closing) : IEditionWriter
{
    private readonly SiteFiles files = new(sources, folder);
    private readonly FactParity parity = new(folder, sources.Views);

    /// <inheritdoc/>
    public bool Wants(PlannedPage page) => page.Template.Only.Length == 0 || page.Template.Only == folder;

    /// <inheritdoc/>
    public void Write(Page page, IOutput output)
    {
        var file = EditionPaths.Html(page.Route);
        var context = PageContexts.Of(page, file, sources);
        var content = HtmlMarkupRenderer.Render(page.Document, new SiteMarkup(page, context, templates, sources.Views.Words), sources.Views.Dossier.Language);
        content += closing.Render(sources.Views.Dossier, context);
        var html = layout.Render(sources.Views.Dossier, context with
        {
            Content = new HtmlText(content),
            Sprite = new HtmlText(MarkSprite.For(content)),
            LinkedData = LinkedData.For(page, sources, context.Canonical),
        });
        output.Write($"{folder}/{file}", html);
        if (page.Plan.Part is not { Pages.IsFirst: false })
            files.WriteBeside(page, output);
        if (page.Plan.Item is FactView fact && page.Route == fact.Route)
            parity.Read(fact, SiteReading.Of(html, sources.Views.Words));
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Finish(IOutput output, int jobs, CancellationToken cancellation)
    {
        files.WriteForMachines([.. sources.Plan.Pages.Where(Wants).Select(page => page.Route).Where(route => route != PagePlanner.NotFoundRoute)], output);
        foreach (var asset in sources.Templates.Assets)
        {
            if (SiteCode.Is(asset.Path))
                output.Write($"{folder}/{asset.Path}", SiteCode.Of(Encoding.UTF8.GetString(asset.Bytes.Span)));
            else
                output.Write($"{folder}/{asset.Path}", asset.Bytes.Span);
        }

        if (sources.Plan.Has(SearchFiles.Route))
            SearchFiles.Write(sources.Views, output, folder, jobs, cancellation);
        foreach (var (path, write) in Feeds.FeedFiles.Of(sources.Views))
            output.Write($"{folder}/{path}", write);
        return parity.Faults();
    }
}
