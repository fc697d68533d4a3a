using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Inspection.Syntax;

namespace Dossier.Inspection;

/// <summary>Puts together what there is to know of each page.</summary>
internal sealed class PageReader(PdfInspection document)
{
    /// <summary>Elements that begin on a line of their own when a page is read out.</summary>
    private static readonly HashSet<string> Blocks =
        ["H1", "H2", "H3", "H4", "H5", "H6", "P", "Caption", "TOCI", "LI", "TR", "Note", "BibEntry", "Figure", "Formula", "BlockQuote", "Code"];

    private PdfFileReader File => document.File;

    public ImmutableArray<InspectedPage> Read()
    {
        var texts = Texts();
        var labels = Labels();
        return [.. document.PageDictionaries.Select((page, index) => Page(page, index, labels[index], texts[index]))];
    }

    private InspectedPage Page(PdfDictionary dictionary, int index, string label, string text)
    {
        var box = File.Array(dictionary, "MediaBox").Select(item => ((PdfNumber)item).Value).ToArray();
        var artifacts = document.Contents[index].Sequences
            .Where(sequence => sequence.ArtifactType is not null && sequence.Text.Length > 0)
            .Select(sequence => $"{sequence.ArtifactType}: {sequence.Text}");
        return new InspectedPage(index + 1, label, box[2], box[3], text, [.. artifacts], [.. Links(dictionary)]);
    }

    private string[] Texts()
    {
        var lines = document.Contents.Select(_ => new List<string>()).ToArray();
        if (document.Structure is { } root)
            AppendLines(root, lines);
        return [.. lines.Select(page => string.Join('\n', page.Where(line => line.Length > 0)))];
    }

    /// <summary>Appends the text of an element to the last lines of its pages; blocks have lines to themselves.</summary>
    private static void AppendLines(ElementNode element, List<string>[] pages)
    {
        if (Blocks.Contains(element.Type))
            BeginLines(element, pages);
        foreach (var child in element.Children)
        {
            if (child is ElementNode inner)
                AppendLines(inner, pages);
            else if (child is ContentNode { Page: >= 0 } content)
                Append(content, pages[content.Page]);
        }

        if (Blocks.Contains(element.Type))
            BeginLines(element, pages);
    }

    private static void BeginLines(ElementNode block, List<string>[] pages)
    {
        foreach (var page in block.Content().Select(content => content.Page).Where(page => page >= 0).Distinct())
            pages[page].Add("");
    }

    private static void Append(ContentNode content, List<string> page)
    {
        if (page.Count == 0)
            page.Add("");
        page[^1] += content.Text;
    }

    private IEnumerable<InspectedLink> Links(PdfDictionary page)
    {
        foreach (var item in File.Array(page, "Annots").OfType<PdfReference>())
        {
            var annotation = (PdfDictionary)File.Resolve(item);
            var area = File.Array(annotation, "Rect").Select(edge => ((PdfNumber)edge).Value);
            var name = (File.Entry(annotation, "Dest") as PdfString)?.Key;
            var uri = File.Dictionary(annotation, "A") is { } action ? File.Text(action, "URI") : null;
            int? target = name is not null && document.Destinations.TryGetValue(name, out var place) ? place.Page + 1 : null;
            yield return new InspectedLink(item.Number, uri ?? "#" + name, target, File.Text(annotation, "Contents") ?? "", [.. area]);
        }
    }

    private string[] Labels()
    {
        var labels = new string[document.PageDictionaries.Count];
        var ranges = File.Tree(File.Dictionary(File.Catalog, "PageLabels"), "Nums")
            .Select(entry => (From: ((PdfNumber)entry.Key).Whole, Label: (PdfDictionary)File.Resolve(entry.Value)))
            .ToArray();
        for (var page = 0; page < labels.Length; page++)
        {
            var range = ranges.LastOrDefault(candidate => candidate.From <= page);
            labels[page] = range.Label is null ? Whole(page + 1) : Label(range.Label, page - range.From);
        }

        return labels;
    }

    private string Label(PdfDictionary label, int offset)
    {
        var number = (File.Whole(label, "St") ?? 1) + offset;
        return File.Text(label, "P") + File.Name(label, "S") switch
        {
            "D" => Whole(number),
            "r" => Roman(number).ToLowerInvariant(),
            "R" => Roman(number),
            "a" => new string((char)('a' + (number - 1) % 26), (number - 1) / 26 + 1),
            _ => "",
        };
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                roman.Append(sign);
        }

        return roman.ToString();
    }
}
