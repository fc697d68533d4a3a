using Dossier.Markup.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Dossier.Markup.Html;

/// <summary>Lets the site write a node of this type.</summary>
internal sealed class FactReferenceHtml : HtmlObjectRenderer<FactReference>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FactReference obj)
    {
        if (renderer is HtmlMarkupRenderer html)
            html.Site.Fact(html, obj);
    }
}
