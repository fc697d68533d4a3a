using Dossier.Markup.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Dossier.Markup.Html;

/// <summary>Lets the site write a node of this type.</summary>
internal sealed class FigureBlockHtml : HtmlObjectRenderer<FigureBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FigureBlock obj)
    {
        if (renderer is HtmlMarkupRenderer html)
            html.Site.Figure(html, obj);
    }
}
