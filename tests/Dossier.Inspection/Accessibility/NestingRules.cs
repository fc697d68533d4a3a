namespace Dossier.Inspection.Accessibility;

/// <summary>Which elements stand in which (ISO 32000-1, 14.8.4; Matterhorn Protocol, checkpoint 09).</summary>
internal static class NestingRules
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "P", "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link",
        "Figure", "Formula",
    ];

    /// <summary>Elements that may have only certain children.</summary>
    private static readonly Dictionary<string, string[]> Children = new(StringComparer.Ordinal)
    {
        ["Table"] = ["TR", "THead", "TBody", "TFoot", "Caption"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["LI", "L", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI", "TOC", "Caption"],
    };

    /// <summary>Elements that may stand only in certain others.</summary>
    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
    };

    /// <summary>Elements of running text, in which no block may stand.</summary>
    private static readonly HashSet<string> Inline = ["Span", "Quote", "Reference", "Code", "Link", "Lbl", "P", "H1", "H2", "H3", "H4", "H5", "H6"];
    private static readonly HashSet<string> Block = ["P", "H1", "H2", "H3", "H4", "H5", "H6", "Sect", "Part", "Div", "Table", "L", "TOC", "Document"];

    public static IEnumerable<Finding> Check(PdfInspection document) =>
        document.Structure is { } root ? root.SelfAndBelow().SelectMany(CheckOne) : [];

    private static IEnumerable<Finding> CheckOne(ElementNode element)
    {
        if (!Standard.Contains(element.Type))
            yield return new Finding("UA-1 7.1", $"{element.Type} is not a standard structure type");
        var allowed = Children.GetValueOrDefault(element.Type);
        if (allowed is not null && element.Children.OfType<ContentNode>().Any())
            yield return new Finding("Matterhorn 09", $"{element.Type} holds content of its own: \"{element.Text}\"");
        foreach (var child in element.Elements)
        {
            var forbidden = allowed is not null && !allowed.Contains(child.Type)
                || Parents.GetValueOrDefault(child.Type) is { } parents && !parents.Contains(element.Type)
                || Inline.Contains(element.Type) && Block.Contains(child.Type);
            if (forbidden)
                yield return new Finding("Matterhorn 09", $"{child.Type} stands in {element.Type}: \"{child.Text}\"");
        }

        var captions = element.Children.Where(child => child is ElementNode { Type: "Caption" }).ToArray();
        if (captions.Length > 1 || captions.Any(caption => caption != element.Children[0] && caption != element.Children[^1]))
            yield return new Finding("UA-1 7.5", $"a caption of a {element.Type} is neither its first nor its last child");
    }
}
