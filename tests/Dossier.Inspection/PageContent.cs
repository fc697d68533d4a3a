using Dossier.Inspection.Syntax;

namespace Dossier.Inspection;

/// <summary>What a page's content stream draws, and what is wrong with its marking.</summary>
public sealed class PageContent
{
    private static readonly HashSet<string> Painting = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\""];
    private readonly IReadOnlyDictionary<string, FontReader> fonts;
    private readonly List<MarkedSequence> sequences = [];
    private readonly List<string> faults = [];
    private MarkedSequence? open;
    private FontReader? font;
    private bool inText;

    public PageContent(byte[] stream, IReadOnlyDictionary<string, FontReader> fonts)
    {
        this.fonts = fonts;
        var parser = new PdfParser(stream);
        var operands = new List<PdfValue>();
        while (!parser.AtEnd)
        {
            var value = parser.Read();
            if (value is PdfKeyword { Value: var name })
            {
                Run(name, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(value);
            }
        }

        if (open is not null || inText)
            faults.Add("the content ends inside marked content or text");
    }

    /// <summary>The sequences in order of drawing.</summary>
    public IReadOnlyList<MarkedSequence> Sequences => sequences;

    public IReadOnlyList<string> Faults => faults;

    private void Run(string name, List<PdfValue> operands)
    {
        if (Painting.Contains(name) && open is null)
            faults.Add($"\"{name}\" paints outside marked content");
        switch (name)
        {
            case "BDC" or "BMC":
                Open(operands);
                break;
            case "EMC":
                if (open is null || inText)
                    faults.Add("marked content ends that did not begin, or within a text object");
                open = null;
                break;
            case "BT" or "ET":
                if (inText == (name == "BT"))
                    faults.Add("text objects are nested wrongly");
                inText = name == "BT";
                break;
            case "Tf":
                font = fonts.GetValueOrDefault(((PdfName)operands[0]).Value);
                break;
            case "TJ":
                foreach (var item in ((PdfArray)operands[0]).Items.OfType<PdfString>())
                    Show(item.Value);
                break;
        }
    }

    private void Open(List<PdfValue> operands)
    {
        if (open is not null || inText)
            faults.Add("marked content begins inside other marked content or a text object");
        var tag = ((PdfName)operands[0]).Value;
        var properties = (operands.ElementAtOrDefault(1) as PdfDictionary)?.Entries;
        var identifier = (properties?.GetValueOrDefault("MCID") as PdfNumber)?.Whole;
        var types = new[] { "Type", "Subtype" }.Select(key => (properties?.GetValueOrDefault(key) as PdfName)?.Value).OfType<string>();
        if (tag != "Artifact" && identifier is null)
            faults.Add($"marked content \"{tag}\" is neither an artifact nor identified");
        open = new MarkedSequence(tag, identifier, tag == "Artifact" ? string.Join('/', types) : null);
        sequences.Add(open);
    }

    private void Show(byte[] codes)
    {
        if (font is null || !inText)
            faults.Add("text is shown without a font or outside a text object");
        for (var i = 0; i + 1 < codes.Length; i += 2)
        {
            var code = codes[i] << 8 | codes[i + 1];
            if (code == 0)
                faults.Add("the .notdef glyph is shown");
            if (font?.TextOf(code) is { Length: > 0 } text)
                open?.Append(text);
            else
                faults.Add($"code {code:X4} of {font?.Name} reads as nothing");
        }
    }
}
