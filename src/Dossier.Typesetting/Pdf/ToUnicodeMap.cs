using System.Text;

namespace Dossier.Typesetting.Pdf;

/// <summary>The map from the codes of a font to text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>A block of a map holds no more entries than this.</summary>
    private const int BlockLength = 100;

    /// <summary>Makes a map; <paramref name="texts"/> holds the text of each code, that of code 0 is left out.</summary>
    public static PdfBuffer Make(IReadOnlyList<string> texts)
    {
        var map = new PdfBuffer();
        map.Write("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Write("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8);
        map.Write("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        foreach (var block in Enumerable.Range(1, texts.Count - 1).Where(code => texts[code].Length > 0).Chunk(BlockLength))
        {
            map.Integer(block.Length).Write(" beginbfchar\n"u8);
            foreach (var code in block)
                map.Write("<"u8).Hex16(code).Write("> "u8).Bytes(Encoding.BigEndianUnicode.GetBytes(texts[code])).Write("\n"u8);
            map.Write("endbfchar\n"u8);
        }

        return map.Write("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }
}
