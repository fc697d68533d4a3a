using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Markup.Html;

/// <summary>Writes a heading as Markdig does, and remembers it.</summary>
internal sealed class HeadingHtml : HeadingRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        base.Write(renderer, obj);
        if (renderer is HtmlMarkupRenderer html)
            html.LastHeading = obj.TryGetAttributes()?.Id;
    }
}
