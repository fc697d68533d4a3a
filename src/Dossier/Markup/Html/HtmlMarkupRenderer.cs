using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Dossier.Markup.Html;

/// <summary>
/// Writes a document as HTML: no inline style, no script, no address that was not looked at, every text escaped. One renderer writes one
/// document and is thrown away.
/// </summary>
public sealed class HtmlMarkupRenderer : HtmlRenderer
{
    /// <summary>A renderer for one document.</summary>
    /// <param name="writer">Takes the HTML; ends its lines with \n.</param>
    /// <param name="site">Writes what Markdown alone does not know.</param>
    /// <param name="language">The language of the text; runs in Chinese are marked where it is another.</param>
    public HtmlMarkupRenderer(TextWriter writer, IMarkupHtml site, string language)
        : base(writer)
    {
        Site = site;
        Language = language;
        ObjectRenderers.Replace<HeadingRenderer>(new HeadingHtml());
        ObjectRenderers.Replace<LinkInlineRenderer>(new LinkHtml());
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkHtml());
        ObjectRenderers.Replace<LiteralInlineRenderer>(new LiteralHtml());
        // The tree holds no HTML nodes; without a renderer for them, none could come through.
        ObjectRenderers.TryRemove<HtmlBlockRenderer>();
        ObjectRenderers.TryRemove<HtmlInlineRenderer>();
        ObjectRenderers.Add(new TableHtml());
        ObjectRenderers.Add(new FactReferenceHtml());
        ObjectRenderers.Add(new SourceCitationHtml());
        ObjectRenderers.Add(new FigureBlockHtml());
        ObjectRenderers.Add(new FramingBlockHtml());
        ObjectRenderers.Add(new MisplacedFenceHtml());
    }

    /// <summary>Writes what Markdown alone does not know.</summary>
    public IMarkupHtml Site { get; }

    /// <summary>The language of the text.</summary>
    public string Language { get; }

    /// <summary>The id of the last heading that was written, for tables to be named after.</summary>
    internal string? LastHeading { get; set; }

    /// <summary>A whole document as HTML.</summary>
    /// <param name="document">A document whose links were resolved.</param>
    /// <param name="site">Writes what Markdown alone does not know.</param>
    /// <param name="language">The language of the text.</param>
    public static string Render(MarkupDocument document, IMarkupHtml site, string language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new HtmlMarkupRenderer(writer, site, language).Render(document.Ast);
        return writer.ToString();
    }
}
