using Dossier.Editions.Parity;
using Dossier.Pages.Phrases;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>
/// Reads from the document that is typeset what its register says of each fact: the first paragraph of an item is the statement; among the others, the
/// line begins with state and confidence, and the one that ends with the id begins with the number, in bold.
/// </summary>
internal static class RegisterReading
{
    private const string Prefix = "fact-";

    /// <summary>What stands in the register, in its order.</summary>
    public static IEnumerable<(string Fact, string Anchor, StatedFact? Stated)> Items(Document document, Words words) =>
        from section in document.Sections
        from list in section.Blocks.OfType<ListBlock>()
        from item in list.Items
        let anchor = item.Anchor ?? ""
        where anchor.StartsWith(Prefix, StringComparison.Ordinal)
        select (anchor[Prefix.Length..], anchor, Read(item, words));

    private static StatedFact? Read(ListItem item, Words words)
    {
        var paragraphs = item.Blocks.OfType<Paragraph>().ToList();
        var line = paragraphs.Skip(1).Select(Parts).FirstOrDefault(parts => parts.Length > 2);
        var known = paragraphs.Skip(1).FirstOrDefault(paragraph => Parts(paragraph) is [.., var last] && item.Anchor == Prefix + last);
        if (paragraphs.Count == 0 || line is not [var state, var confidence, ..] || known is null)
            return null;
        var bold = known.Inlines.TakeWhile(IsBold);
        return new StatedFact(Parts(known)[^1], Text(paragraphs[0].Inlines), Text(bold), state, StatedFact.ConfidenceIn(confidence, words));
    }

    private static bool IsBold(Inline inline) => inline is TextRun { Style.Bold: true };

    private static string[] Parts(Paragraph paragraph) => [.. Text(paragraph.Inlines).Split(ReportText.Gap).Select(part => part.Trim('\u00A0', ' '))];

    private static string Text(IEnumerable<Inline> inlines) => string.Concat(inlines.OfType<TextRun>().Select(run => run.Text));
}
