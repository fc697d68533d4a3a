using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>Writes what pages are called, as ranges that count on (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabels
{
    /// <summary>Writes the number tree, or returns null where no page has a label of its own.</summary>
    public static int? Write(PdfFile file, IReadOnlyList<PageLabel?> labels)
    {
        if (labels.All(label => label is null))
            return null;
        var ranges = new List<(int, Action<PdfBuffer>)>();
        PageLabel? expected = null;
        for (var page = 0; page < labels.Count; page++)
        {
            var label = labels[page] ?? new PageLabel(PageNumberStyle.Arabic, page + 1);
            if (label != expected)
                ranges.Add((page, buffer => Write(label, buffer)));
            expected = label.Style == PageNumberStyle.None ? label : label with { Number = label.Number + 1 };
        }

        return KeyTree.WriteNumbers(file, ranges);
    }

    private static void Write(PageLabel label, PdfBuffer target)
    {
        target.Write("<<"u8).Write(label.Style switch
        {
            PageNumberStyle.LowerRoman => "/S /r"u8,
            PageNumberStyle.UpperRoman => "/S /R"u8,
            PageNumberStyle.LowerLetters => "/S /a"u8,
            PageNumberStyle.None => ""u8,
            _ => "/S /D"u8,
        });
        if (label.Prefix.Length > 0)
            target.Write(" /P "u8).Text(label.Prefix);
        if (label.Number != 1 && label.Style != PageNumberStyle.None)
            target.Write(" /St "u8).Integer(label.Number);
        target.Write(">>"u8);
    }
}
