using System.Security;
using System.Text;

namespace Dossier.Typesetting.Pdf;

/// <summary>The metadata packet (XMP, ISO 16684-1): what the document says about itself and which standards it claims to follow.</summary>
internal static class XmpPacket
{
    public const string Producer = "Dossier.Typesetting";

    /// <summary>Makes a packet.</summary>
    /// <param name="properties">What the document says about itself.</param>
    /// <param name="variant">Which standards it follows.</param>
    /// <param name="conformance">Conformance level of PDF/A: A, U or B.</param>
    public static byte[] Make(DocumentProperties properties, PdfVariant variant, char conformance)
    {
        var accessible = variant == PdfVariant.Standard;
        var packet = new StringBuilder();
        packet.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        packet.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        AppendDescription(packet, properties);
        AppendStandards(packet, accessible ? 3 : 1, conformance, accessible);
        packet.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    private static void AppendDescription(StringBuilder packet, DocumentProperties properties)
    {
        packet.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
            .Append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n<dc:format>application/pdf</dc:format>\n");
        Append(packet, "dc:title", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", properties.Title, "</rdf:li></rdf:Alt>");
        Append(packet, "dc:creator", "<rdf:Seq><rdf:li>", properties.Author, "</rdf:li></rdf:Seq>");
        Append(packet, "dc:description", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", properties.Subject, "</rdf:li></rdf:Alt>");
        Append(packet, "dc:language", "<rdf:Bag><rdf:li>", properties.Language, "</rdf:li></rdf:Bag>");
        Append(packet, "pdf:Keywords", "", properties.Keywords, "");
        Append(packet, "pdf:Producer", "", Producer, "");
        Append(packet, "xmp:CreatorTool", "", properties.Creator, "");
        if (properties.Date is { } date)
        {
            foreach (var name in (ReadOnlySpan<string>)["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"])
                Append(packet, name, "", PdfDates.Xmp(date), "");
        }

        packet.Append("</rdf:Description>\n");
    }

    private static void AppendStandards(StringBuilder packet, int part, char conformance, bool accessible)
    {
        packet.Append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n<pdfaid:part>").Append(part)
            .Append("</pdfaid:part>\n<pdfaid:conformance>").Append(conformance).Append("</pdfaid:conformance>\n</rdf:Description>\n");
        if (!accessible)
            return;
        packet.Append("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
            .Append("<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n")
            .Append(AccessibilitySchema);
    }

    private static void Append(StringBuilder packet, string name, string before, string? text, string after)
    {
        if (text is not null)
            packet.Append('<').Append(name).Append('>').Append(before).Append(Escaped(text)).Append(after).Append("</").Append(name).Append(">\n");
    }

    /// <summary>Characters that XML cannot hold in any form are replaced.</summary>
    private static string? Escaped(string text)
    {
        var plain = string.Concat(text.EnumerateRunes().Select(rune => IsXml(rune.Value) ? rune.ToString() : "\uFFFD"));
        return SecurityElement.Escape(plain);
    }

    private static bool IsXml(int codePoint) => codePoint is 0x09 or 0x0A or 0x0D or >= 0x20 and not (0xFFFE or 0xFFFF);

    /// <summary>PDF/A wants every schema described that it does not know, and it does not know that of PDF/UA (ISO 19005-3, 6.6.2.3).</summary>
    private const string AccessibilitySchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the document follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;
}
