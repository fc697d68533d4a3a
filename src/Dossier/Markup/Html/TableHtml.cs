using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Dossier.Markup.Html;

/// <summary>
/// Writes a table. Columns are aligned by class (<c>n</c> right, <c>mid</c> centre), as the site's policy refuses inline style; one of many
/// columns stands in a region that can be scrolled with the keyboard, named after the heading above (WCAG 2.2, 2.1.1 and 4.1.2).
/// </summary>
internal sealed class TableHtml : HtmlObjectRenderer<Table>
{
    private const int WideColumns = 4;

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        var isWide = obj.OfType<TableRow>().Any(row => row.Count >= WideColumns);
        if (isWide)
            OpenRegion(renderer);
        renderer.WriteLine("<table>");
        WriteRows(renderer, obj, obj.OfType<TableRow>().TakeWhile(row => row.IsHeader), "thead", "th");
        WriteRows(renderer, obj, obj.OfType<TableRow>().SkipWhile(row => row.IsHeader), "tbody", "td");
        renderer.WriteLine("</table>");
        if (isWide)
            renderer.WriteLine("</div>");
    }

    private static void OpenRegion(HtmlRenderer renderer)
    {
        renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
        if (renderer is HtmlMarkupRenderer { LastHeading: { } id })
            renderer.Write(" aria-labelledby=\"").WriteEscape(id).Write('"');
        else if (renderer is HtmlMarkupRenderer html)
            renderer.Write(" aria-label=\"").WriteEscape(html.Site.TableLabel).Write('"');
        renderer.WriteLine(">");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, IEnumerable<TableRow> rows, string group, string cell)
    {
        var opened = false;
        foreach (var row in rows)
        {
            if (!opened)
                renderer.Write('<').Write(group).WriteLine(">");
            opened = true;
            renderer.WriteLine("<tr>");
            for (var column = 0; column < row.Count; column++)
                WriteCell(renderer, table, row, column, cell);
            renderer.WriteLine("</tr>");
        }

        if (opened)
            renderer.Write("</").Write(group).WriteLine(">");
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableRow row, int column, string name)
    {
        renderer.Write('<').Write(name);
        if (row.IsHeader)
            renderer.Write(" scope=\"col\"");
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        if (alignment is TableColumnAlign.Right or TableColumnAlign.Center)
            renderer.Write(alignment == TableColumnAlign.Right ? " class=\"n\"" : " class=\"mid\"");
        renderer.Write('>');
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        if (row[column] is TableCell cell)
            renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write("</").Write(name).WriteLine(">");
    }
}
