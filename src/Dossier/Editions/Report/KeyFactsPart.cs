using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>The facts shown first.</summary>
internal static class KeyFactsPart
{
    /// <summary>The part, or null where the dossier names none.</summary>
    public static Section? Make(ReportText text)
    {
        var facts = text.Dossier.KeyFacts;
        if (facts.IsEmpty)
            return null;
        var rows = facts.Select(fact => new TableRow(
        [
            new Cell([new Paragraph([ReportText.FactLink(fact, fact.Statement)], ReportText.Statement)]),
            new Cell(
            [
                new Paragraph(ReportText.State(fact), ReportText.Particulars),
                new Paragraph(ReportText.Confidence(fact), ReportText.Particulars),
                new Paragraph([new TextRun(ReportText.Count(fact.OriginCount, "independent origin"))], ReportText.Quiet),
                new Paragraph([new TextRun(fact.When?.Text ?? "")], ReportText.Quiet),
            ]),
        ]));
        var table = new Table(
            [new TableColumn(Width: new ColumnWidth.Share(1)), new TableColumn(Width: new ColumnWidth.Fixed(116))],
            [new TableRow([Cell.Of("Statement"), Cell.Of("State, confidence, origins, time")])],
            [.. rows]);
        return new Section([new Heading(1, [new TextRun("Key facts")], "key-facts"), table]) { RunningHead = "Key facts", FirstNumber = 1 };
    }
}
