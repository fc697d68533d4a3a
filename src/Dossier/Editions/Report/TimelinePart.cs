using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>The dated facts, year by year, in short.</summary>
internal static class TimelinePart
{
    /// <summary>The part, or null where no fact has a time.</summary>
    public static Section? Make(ReportText text)
    {
        var years = text.Dossier.Years;
        return years.IsEmpty
            ? null
            : new Section([new Heading(1, [new TextRun(text.Words.Say("timeline"))], "timeline"), .. years.SelectMany(year => Year(text, year))]) { RunningHead = text.Words.Say("timeline") };
    }

    private static IEnumerable<Block> Year(ReportText text, YearView year)
    {
        yield return new Heading(2, [new TextRun(year.Year)], $"timeline-{year.Year}") { InContents = false };
        yield return new Table(
            [new TableColumn(Width: new ColumnWidth.Fixed(92)), new TableColumn(Width: new ColumnWidth.Share(1)), new TableColumn(TextAlignment.Right, new ColumnWidth.Fixed(28))],
            [new TableRow([Cell.Of(text.Words.Say("time")), Cell.Of(text.Words.Say("fact")), Cell.Of(text.Words.Say("page-heading"))])],
            [.. year.Facts.Select(fact => Row(text, fact))]);
    }

    private static TableRow Row(ReportText text, FactView fact) => new(
    [
        Cell.Of(fact.When?.Text ?? ""),
        Cell.Of([ReportMarks.State(fact), new TextRun("\u00A0"), text.FactLink(fact, fact.Title)]),
        Cell.Of([new PageReference(ReportText.FactAnchor(fact))]),
    ]);
}
