using System.Text;
using Dossier.Inspection.Syntax;

namespace Dossier.Inspection;

/// <summary>A composite font as a reader of text sees it: from codes to characters and widths.</summary>
public sealed class FontReader
{
    private readonly Dictionary<int, string> texts = [];
    private readonly List<double> widths = [];

    public FontReader(PdfFileReader file, PdfDictionary font)
    {
        Name = file.Name(font, "BaseFont") ?? "";
        HasUnicodeMap = file.Entry(font, "ToUnicode") is PdfStream;
        if (file.Entry(font, "ToUnicode") is PdfStream map)
            ReadMap(new PdfParser(PdfFileReader.Inflate(map)));
        if (file.Array(font, "DescendantFonts") is not [var first] || file.Resolve(first) is not PdfDictionary descendant)
            return;
        if (file.Array(descendant, "W") is [PdfNumber { Value: 0 }, PdfArray list])
            widths.AddRange(list.Items.Select(item => ((PdfNumber)item).Value));
        var descriptor = file.Dictionary(descendant, "FontDescriptor");
        Program = descriptor is not null && file.Entry(descriptor, "FontFile2") is PdfStream program ? PdfFileReader.Inflate(program) : null;
    }

    public string Name { get; }

    public bool HasUnicodeMap { get; }

    /// <summary>The embedded font file, or null where there is none.</summary>
    public byte[]? Program { get; }

    /// <summary>The text of a code, or null where the map does not name it.</summary>
    public string? TextOf(int code) => texts.GetValueOrDefault(code);

    /// <summary>The width of a code in thousandths of the em.</summary>
    public double WidthOf(int code) => code < widths.Count ? widths[code] : 1000;

    private void ReadMap(PdfParser parser)
    {
        var operands = new List<PdfValue>();
        while (!parser.AtEnd)
        {
            var value = parser.Read();
            if (value is not PdfKeyword { Value: var word })
            {
                operands.Add(value);
                continue;
            }

            if (word == "endbfchar")
                Enter([.. operands.OfType<PdfString>()]);
            operands.Clear();
        }
    }

    private void Enter(PdfString[] pairs)
    {
        for (var i = 0; i + 1 < pairs.Length; i += 2)
            texts.Add(pairs[i].Value[0] << 8 | pairs[i].Value[1], Encoding.BigEndianUnicode.GetString(pairs[i + 1].Value));
    }
}
