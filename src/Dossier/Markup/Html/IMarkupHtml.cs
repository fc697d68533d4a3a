using Dossier.Markup.Syntax;

namespace Dossier.Markup.Html;

/// <summary>
/// What the site writes for what Markdown alone does not know. All of it is written to the renderer, escaped by who writes it.
/// </summary>
public interface IMarkupHtml
{
    /// <summary>The address of a record, a page or a heading, relative to the page being written; not escaped.</summary>
    string Address(LinkTarget target);

    /// <summary>Writes a reference to a fact.</summary>
    void Fact(HtmlMarkupRenderer html, FactReference reference);

    /// <summary>Writes a citation of sources.</summary>
    void Citation(HtmlMarkupRenderer html, SourceCitation citation);

    /// <summary>Writes a figure.</summary>
    void Figure(HtmlMarkupRenderer html, FigureBlock figure);

    /// <summary>Writes a framing block with what it holds: <c>html.WriteChildren(block)</c>.</summary>
    void Frame(HtmlMarkupRenderer html, FramingBlock block);

    /// <summary>What a screen reader is told of a wide table under no heading: "Table".</summary>
    string TableLabel { get; }
}
