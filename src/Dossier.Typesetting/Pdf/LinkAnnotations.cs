using System.Text;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>Writes the clickable areas of a page (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18).</summary>
internal sealed class LinkAnnotations(PdfFile file, ParentTree parents, NamedDestinations destinations)
{
    private readonly PdfBuffer scratch = new();

    /// <summary>Writes an area, adds it to its structure element and returns its object number.</summary>
    public int Write(LinkArea link, int pageIndex, double pageHeight)
    {
        scratch.Clear().Write("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect "u8);
        Geometry.Write(link.Area, pageHeight, scratch);
        scratch.Write(" /StructParent "u8).Integer(parents.EnterAnnotation(link.Element));
        scratch.Write(" /Contents "u8).Text(link.Description);
        switch (link.Target)
        {
            case InternalTarget target:
                destinations.WriteReference(target.Name, scratch.Write(" /Dest "u8));
                break;
            case WebTarget target:
                scratch.Write(" /A <</S /URI /URI "u8).ByteString(Ascii(target.Uri)).Write(">>"u8);
                break;
        }

        var number = file.Add(scratch.Write(">>"u8));
        link.Element.Attach(new AnnotationNode(number, pageIndex));
        return number;
    }

    /// <summary>Addresses are ASCII (12.6.4.7): everything else is percent-encoded, as are spaces and control characters.</summary>
    private static byte[] Ascii(string uri)
    {
        var ascii = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(uri))
        {
            if (value is > 0x20 and < 0x7F)
                ascii.Append((char)value);
            else
                ascii.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return Encoding.ASCII.GetBytes(ascii.ToString());
    }
}
