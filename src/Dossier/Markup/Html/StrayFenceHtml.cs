using Dossier.Markup.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Dossier.Markup.Html;

/// <summary>Writes nothing for a closing line that closes nothing.</summary>
internal sealed class StrayFenceHtml : HtmlObjectRenderer<StrayFence>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, StrayFence obj)
    {
        // It was diagnosed.
    }
}
