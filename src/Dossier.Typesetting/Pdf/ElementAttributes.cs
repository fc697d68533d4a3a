using System.Text;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>What a structure element says about itself besides its type and children (ISO 32000-1, tables 323 and 14.8.5).</summary>
internal static class ElementAttributes
{
    public static void Write(StructureElement element, double pageHeight, PdfBuffer target)
    {
        if (element.Id is { } id)
            target.Write(" /ID "u8).ByteString(Encoding.UTF8.GetBytes(id));
        Write(" /T ", element.Title, target);
        Write(" /Lang ", element.Language, target);
        Write(" /Alt ", element.Alternative, target);
        Write(" /ActualText ", element.ActualText, target);
        Write(" /E ", element.Expansion, target);
        if (element.Cell is null && element.Numbering is null && element.Bounds is null)
            return;
        target.Write(" /A ["u8);
        if (element.Cell is { } cell)
            Write(cell, target);
        if (element.Numbering is { } numbering)
            target.Write("<</O /List /ListNumbering /"u8).Write(NameOf(numbering)).Write(">>"u8);
        if (element.Bounds is { } bounds)
            Write(bounds, pageHeight, target);
        target.Write("]"u8);
    }

    private static void Write(string key, string? text, PdfBuffer target)
    {
        if (text is not null)
            target.Write(key).Text(text);
    }

    private static void Write(TableCell cell, PdfBuffer target)
    {
        target.Write("<</O /Table"u8);
        if (cell.Scope is { } scope)
            target.Write(" /Scope /"u8).Write(scope.ToString());
        if (cell.ColumnSpan > 1)
            target.Write(" /ColSpan "u8).Integer(cell.ColumnSpan);
        if (cell.RowSpan > 1)
            target.Write(" /RowSpan "u8).Integer(cell.RowSpan);
        if (!cell.Headers.IsEmpty)
        {
            target.Write(" /Headers ["u8);
            foreach (var header in cell.Headers)
                target.ByteString(Encoding.UTF8.GetBytes(header)).Write(" "u8);
            target.Write("]"u8);
        }

        target.Write(">>"u8);
    }

    private static void Write(Rectangle bounds, double pageHeight, PdfBuffer target)
    {
        target.Write("<</O /Layout /Placement /Block /BBox "u8);
        Geometry.Write(bounds, pageHeight, target);
        target.Write(">>"u8);
    }

    private static string NameOf(ListNumbering numbering) => numbering == ListNumbering.Arabic ? "Decimal" : numbering.ToString();
}
