using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Making;
using Dossier.Templates;

namespace Dossier.Editions.Site;

/// <summary>The website: static, works from disk and without JavaScript.</summary>
internal sealed class SiteEdition : IEdition
{
    /// <inheritdoc/>
    public string Name => "site";

    /// <inheritdoc/>
    public string StartingPoint => "site/index.html";

    /// <inheritdoc/>
    public bool ShowsHistory => true;

    /// <inheritdoc/>
    public (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources)
    {
        var (templates, diagnostics) = TemplateSet.Load(sources, TemplateKind.Html);
        var scope = new TemplateScope([TemplateSet.DossierVariable, TemplateSet.PageVariable]);
        var (layout, faults) = sources.Compile("layouts/page" + TemplateFiles.HtmlEnding, TemplateKind.Html, scope, "the site");
        var (closing, more) = sources.Compile("layouts/closing" + TemplateFiles.HtmlEnding, TemplateKind.Html, scope, "the site");
        var writer = templates is null || layout is null || closing is null ? null : new SiteWriter(Name, sources, templates, layout, closing);
        return (writer, [.. diagnostics, .. faults, .. more]);
    }
}
