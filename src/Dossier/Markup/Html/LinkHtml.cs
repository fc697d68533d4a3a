using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Html;

/// <summary>Writes a link; one that was refused is its text alone.</summary>
internal sealed class LinkHtml : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (renderer is HtmlMarkupRenderer html && Address(html, LinkTarget.Of(obj)) is { } address)
        {
            html.Write("<a href=\"").WriteEscapeUrl(address).Write('"');
            if (!string.IsNullOrEmpty(obj.Title))
                html.Write(" title=\"").WriteEscape(obj.Title).Write('"');
            html.Write(Relation(obj)).Write('>');
            html.WriteChildren(obj);
            html.Write("</a>");
        }
        else
        {
            renderer.WriteChildren(obj);
        }
    }

    /// <summary>What a link to elsewhere says of itself: the other page learns neither who sent the reader nor gets hold of this one.</summary>
    internal static string Relation(Inline link) => LinkTarget.Of(link) is { Kind: LinkKind.External, Address: { } address } && !address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? " rel=\"noopener noreferrer external\"" : "";

    /// <summary>The address to write, or null where there is none.</summary>
    internal static string? Address(HtmlMarkupRenderer html, LinkTarget target) => target.Kind switch
    {
        LinkKind.External => target.Address,
        LinkKind.Record or LinkKind.Heading => html.Site.Address(target),
        _ => null,
    };
}
