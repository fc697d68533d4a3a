using System.Net;
using Dossier.Markup;
using Dossier.Markup.Html;
using Dossier.Markup.Syntax;
using Dossier.Pages;
using Dossier.Pages.Figures;
using Dossier.Pages.Making;
using Dossier.Pages.Phrases;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Editions.Site;

/// <summary>What the site writes for what Markdown alone does not know.</summary>
internal sealed class SiteMarkup(Page page, PageContext context, TemplateSet templates, Words words) : IMarkupHtml
{
    /// <inheritdoc/>
    public string TableLabel => words.Say("table");

    /// <inheritdoc/>
    public string Address(LinkTarget target) => target.Record is { } record
        ? context.Root + EditionPaths.Html(RecordRoutes.Of(record)) + (target.Fragment is null ? "" : "#" + target.Fragment)
        : "#" + target.Fragment;

    /// <inheritdoc/>
    public void Fact(HtmlMarkupRenderer html, FactReference reference) => html.Write(templates.Fact(page, reference, context));

    /// <inheritdoc/>
    public void Citation(HtmlMarkupRenderer html, SourceCitation citation) => html.Write(templates.Sources(page, citation, context));

    /// <inheritdoc/>
    public void Figure(HtmlMarkupRenderer html, FigureBlock figure)
    {
        html.EnsureLine();
        html.WriteLine(templates.Figure(page, figure, context));
    }

    /// <inheritdoc/>
    public void Frame(HtmlMarkupRenderer html, FramingBlock block)
    {
        html.EnsureLine();
        switch (block.Name)
        {
            case ContainerCatalogue.Section:
                Section(html, block);
                break;
            case "side":
                Element(html, block, "aside", $" class=\"side\" aria-label=\"{WebUtility.HtmlEncode(words.Say("particulars"))}\"");
                break;
            case ContainerCatalogue.Translation:
                html.Write("<div class=\"translation\" lang=\"").WriteEscape(block.Arguments["language"] ?? "").WriteLine("\">");
                html.WriteChildren(block);
                html.WriteLine("</div>");
                break;
            default:
                Element(html, block, "div", $" class=\"{block.Name}\"");
                break;
        }
    }

    private static void Element(HtmlMarkupRenderer html, FramingBlock block, string element, string attributes)
    {
        html.Write('<').Write(element).Write(attributes).WriteLine(">");
        html.WriteChildren(block);
        html.EnsureLine();
        html.Write("</").Write(element).WriteLine(">");
    }

    // The heading and the remark in italics below it stand in the section's own head.
    private static void Section(HtmlMarkupRenderer html, FramingBlock block)
    {
        html.WriteLine("<section class=\"section\">");
        var at = 0;
        if (block.Count > 0 && block[0] is HeadingBlock heading)
        {
            at = 1;
            html.Write("<header>");
            html.Write(heading);
            if (block.Count > 1 && RemarkOf(block[1]) is { } remark)
            {
                at = 2;
                html.Write("<p>");
                html.WriteChildren(remark);
                html.Write("</p>");
            }

            html.WriteLine("</header>");
        }

        for (; at < block.Count; at++)
            html.Write(block[at]);
        html.EnsureLine();
        html.WriteLine("</section>");
    }

    private static EmphasisInline? RemarkOf(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 1 } only } } && only.NextSibling is null ? only : null;
}
