using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>From places counted from the top of a page to PDF's, counted from the bottom.</summary>
internal static class Geometry
{
    /// <summary>A rectangle as PDF writes it: left, bottom, right, top.</summary>
    public static PdfBuffer Write(Rectangle area, double pageHeight, PdfBuffer target) =>
        target.Write("["u8).Number(area.X).Write(" "u8).Number(pageHeight - area.Y - area.Height).Write(" "u8)
            .Number(area.X + area.Width).Write(" "u8).Number(pageHeight - area.Y).Write("]"u8);
}
