using Dossier.Markup.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Dossier.Markup.Html;

/// <summary>Writes nothing for a line of colons out of place.</summary>
internal sealed class MisplacedFenceHtml : HtmlObjectRenderer<MisplacedFence>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, MisplacedFence obj)
    {
        // It was diagnosed.
    }
}
