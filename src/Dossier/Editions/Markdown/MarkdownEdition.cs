using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Making;
using Dossier.Templates;

namespace Dossier.Editions.Markdown;

/// <summary>The Markdown edition: one file a page, to be read on a git forge.</summary>
internal sealed class MarkdownEdition : IEdition
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string StartingPoint => "markdown/README.md";

    /// <inheritdoc/>
    public bool ShowsHistory => true;

    /// <inheritdoc/>
    public (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources)
    {
        var (templates, diagnostics) = TemplateSet.Load(sources, TemplateKind.Markdown);
        var scope = new TemplateScope([TemplateSet.DossierVariable, TemplateSet.PageVariable]);
        var (layout, faults) = sources.Compile("layouts/page" + TemplateFiles.MarkdownEnding, TemplateKind.Markdown, scope, "the Markdown edition");
        return (templates is null || layout is null ? null : new MarkdownWriter(Name, sources, templates, layout), [.. diagnostics, .. faults]);
    }
}
