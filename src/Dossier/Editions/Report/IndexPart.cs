using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Everyone and everything that facts are about, with the pages of the register.</summary>
internal static class IndexPart
{
    private static readonly ParagraphStyle Entry = new()
    {
        Family = FontRole.Sans,
        Size = 8.2,
        Leading = 11.2,
        SpaceAfter = 2.5,
        HangingIndent = 10,
    };

    /// <summary>The part, or null where facts name nobody.</summary>
    public static Section? Make(ReportText text)
    {
        var entities = text.Dossier.Entities.Where(entity => entity.FactCount > 0).OrderBy(entity => entity.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return entities.Count == 0
            ? null
            : new Section([new Heading(1, [new TextRun(text.Words.Say("report-index"))], "index"), .. entities.Select(entity => Line(text, entity))]) { RunningHead = text.Words.Say("report-index"), Columns = 2 };
    }

    private static Paragraph Line(ReportText text, EntityView entity) => new(
        [
            .. text.Run(entity.Name),
            .. entity.Names.SelectMany(name => new Inline[] { new TextRun(" "), new TextRun(name.Text, new TextStyle { Color = Ink.Grey }, name.Language) }),
            new TextRun(ReportText.Gap),
            new PageReferences([.. entity.Facts.Select(ReportText.FactAnchor)]),
        ],
        Entry);
}
