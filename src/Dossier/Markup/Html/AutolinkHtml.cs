using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Html;

/// <summary>Writes an autolink; one that was refused is its text alone.</summary>
internal sealed class AutolinkHtml : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var target = LinkTarget.Of(obj);
        var text = target.Record?.Id ?? obj.Url;
        if (renderer is HtmlMarkupRenderer html && LinkHtml.Address(html, target) is { } address)
            html.Write("<a href=\"").WriteEscapeUrl(address).Write('"').Write(LinkHtml.Relation(obj)).Write('>').WriteEscape(text).Write("</a>");
        else
            renderer.WriteEscape(text);
    }
}
