using System.Globalization;
using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Pdf;

/// <summary>Writes the used part of a face as a composite font (ISO 32000-1, 9.7 to 9.9).</summary>
internal static class FontEmbedder
{
    private const int Symbolic = 1 << 2;
    private const int FixedPitch = 1 << 0;
    private const int Italic = 1 << 6;

    /// <summary>Writes the font and returns its object number.</summary>
    public static int Embed(PdfFile file, FontUse use, PdfVariant variant)
    {
        var name = use.SubsetName();
        var descendant = WriteDescendant(file, use, name, WriteDescriptor(file, use, name, variant));
        var font = new PdfBuffer().Write("<</Type /Font /Subtype /Type0 /BaseFont "u8).Name(name);
        font.Write(" /Encoding /Identity-H /DescendantFonts ["u8).Reference(descendant);
        return file.Add(font.Write("] /ToUnicode "u8).Reference(file.AddStream("", ToUnicodeMap.Make(use.Texts).Written)).Write(">>"u8));
    }

    private static int WriteDescendant(PdfFile file, FontUse use, string name, int descriptor)
    {
        var font = new PdfBuffer().Write("<</Type /Font /Subtype /CIDFontType2 /BaseFont "u8).Name(name);
        font.Write(" /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /CIDToGIDMap /Identity /FontDescriptor "u8);
        font.Reference(descriptor).Write(" /DW 1000 /W [0 ["u8);
        foreach (var width in use.Widths)
            font.Number(width).Write(" "u8);
        return file.Add(font.Write("]]>>"u8));
    }

    private static int WriteDescriptor(PdfFile file, FontUse use, string name, PdfVariant variant)
    {
        var (header, metrics) = (use.Face.Header, use.Face.Metrics);
        var program = FontSubset.Make(use.Face, use.Glyphs);
        var stream = file.AddStream(string.Create(CultureInfo.InvariantCulture, $" /Length1 {program.Length}"), program);
        var descriptor = new PdfBuffer().Write("<</Type /FontDescriptor /FontName "u8).Name(name);
        if (variant == PdfVariant.Standard)
            descriptor.Write(" /FontFamily "u8).Text(use.Face.FamilyName).Write(" /FontWeight "u8).Integer(HundredsOf(header.Weight));
        descriptor.Write(" /Flags "u8).Integer(FlagsOf(header)).Write(" /FontBBox ["u8);
        foreach (var edge in (ReadOnlySpan<int>)[header.Bounds.Left, header.Bounds.Bottom, header.Bounds.Right, header.Bounds.Top])
            descriptor.Number(edge * 1000.0 / header.UnitsPerEm, 0).Write(" "u8);
        descriptor.Write("] /ItalicAngle "u8).Number(metrics.ItalicAngle);
        Measure(descriptor, " /Ascent ", metrics.Ascent);
        Measure(descriptor, " /Descent ", -metrics.Descent);
        Measure(descriptor, " /CapHeight ", metrics.CapHeight);
        Measure(descriptor, " /XHeight ", metrics.XHeight);
        Measure(descriptor, " /StemV ", StemOf(header.Weight));
        descriptor.Write(" /FontFile2 "u8).Reference(stream);
        if (variant == PdfVariant.ArchiveOne)
            descriptor.Write(" /CIDSet "u8).Reference(file.AddStream("", AllCodes(use.Glyphs.Count)));
        return file.Add(descriptor.Write(">>"u8));
    }

    private static void Measure(PdfBuffer descriptor, string key, double ems) => descriptor.Write(key).Number(1000 * ems, 0);

    private static int FlagsOf(FaceHeader header) =>
        Symbolic | (header.IsFixedPitch ? FixedPitch : 0) | (header.Metrics.ItalicAngle != 0 ? Italic : 0);

    private static int HundredsOf(int weight) => Math.Clamp((weight + 50) / 100, 1, 9) * 100;

    /// <summary>TrueType fonts do not state the width of their stems; viewers want it only to replace a font that is not embedded.</summary>
    private static double StemOf(int weight) => weight >= 600 ? 0.14 : 0.08;

    /// <summary>One bit for each code in the subset, from the highest bit on: all of them (ISO 19005-1, 6.3.5).</summary>
    private static byte[] AllCodes(int count)
    {
        var bits = new byte[(count + 7) / 8];
        for (var code = 0; code < count; code++)
            bits[code / 8] |= (byte)(0x80 >> (code % 8));
        return bits;
    }
}
