using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Compose;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>Lays out sections one after the other, page by page.</summary>
internal sealed class Paginator
{
    private const int MostColumns = 4;

    // of the height of a page that begins with the rest of a note, where text is waiting
    private const double MostCarriedNotes = 0.7;

    private readonly LayoutRun run;
    private readonly PageMaker pages;
    private readonly NoteDesk notes;
    private readonly double pageTop;
    private readonly double pageBottom;
    private readonly List<Region> regions = [];
    private Section section = new([]);
    private int current;
    private double trailingSpace;

    public Paginator(LayoutRun run, Action<Page>? onPage)
    {
        this.run = run;
        var sheet = run.Sheet;
        pageTop = sheet.Margins.Top;
        pageBottom = Math.Max(sheet.PageHeight - sheet.Margins.Bottom, pageTop + 40);
        pages = new PageMaker(run, onPage);
        notes = new NoteDesk(run, ColumnHeight);
    }

    private double ColumnHeight => pageBottom - pageTop;

    private double PageWidth => Math.Max(run.Sheet.PageWidth - run.Sheet.Margins.Left - run.Sheet.Margins.Right, 20);

    private Region Region => regions[current];

    /// <summary>Lays out the whole document.</summary>
    /// <returns>How many pages it has.</returns>
    public int Run()
    {
        foreach (var next in run.Document.Sections)
            Lay(next);
        FinishNotes();
        if (pages.Count == 0)
        {
            run.Warnings.Add(LayoutWarningKind.MissingContent, "document", "the document has no content");
            pages.Begin(new Section([]) { ShowsPageNumber = false }, true);
        }
        pages.Finish();
        return pages.Count;
    }

    private void Lay(Section next)
    {
        var queue = Compose(next);
        if (queue.IsEmpty)
        {
            string name = Warnings.Excerpt(next.RunningHead ?? "");
            run.Warnings.Add(LayoutWarningKind.MissingContent, "section", $"a section has no content: `{name}`");
            return;
        }
        Begin(next, queue);
        Fill(queue);
        trailingSpace = queue.TrailingSpace;
    }

    private void Begin(Section next, StripQueue queue)
    {
        bool sameColumns = regions.Count == 1 && ColumnsOf(next) == 1;
        // the rest of a note is as wide as the column it began in
        bool needsPage = next.StartsOnNewPage || !pages.IsOpen || (notes.HasCarried && !sameColumns);
        if (needsPage)
            FinishNotes();
        section = next;
        if (needsPage)
            BeginPage(queue, true);
        else if (sameColumns)
            Region.Y += trailingSpace;
        else
            BeginBand(queue, CloseBand() + trailingSpace);
    }

    private StripQueue Compose(Section next)
    {
        var composer = new Composer(run) { ColumnHeight = ColumnHeight };
        var context = new FlowContext
        {
            Width = ColumnWidthOf(next),
            Style = run.Sheet.Body,
            Parent = run.Add(run.Structure, StructureType.Sect),
        };
        composer.Begin(next.Blocks, context);
        return new StripQueue(composer);
    }

    private double ColumnWidthOf(Section of)
    {
        int columns = ColumnsOf(of);
        return Math.Max((PageWidth - run.Sheet.ColumnGap * (columns - 1)) / columns, 10);
    }

    private static int ColumnsOf(Section of) => Math.Clamp(of.Columns, 1, MostColumns);

    private void Fill(StripQueue queue)
    {
        while (!queue.IsEmpty)
        {
            DropVanishing(queue);
            if (queue.IsEmpty)
                return;
            var plan = new Planner(queue, Region, notes, ColumnHeight).Choose();
            Place(queue, plan);
            if (plan.EndsPage)
                BeginPage(queue, false);
            else if (!plan.EndsSection)
                BeginNext(queue);
        }
    }

    private void DropVanishing(StripQueue queue)
    {
        while (Region.IsAtTop && queue.Peek(0) is { VanishesAtTop: true })
            queue.Take();
    }

    private void Place(StripQueue queue, PagePlan plan)
    {
        if (!plan.IsEmpty)
            PlaceHead(queue);
        for (int i = 0; i < plan.Count; i++)
            Place(queue.Take());
        if (plan.Cut is not { } cut)
            return;
        Place(cut.First);
        queue.Replace(cut.Second);
    }

    private void PlaceHead(StripQueue queue)
    {
        if (!Region.IsAtTop || queue.Peek(0)?.Head is not { } head)
            return;
        foreach (var strip in head.Make())
        {
            pages.Place(strip, Region.X, Region.Y, null);
            Region.Y += strip.Height;
        }
    }

    private void Place(Strip strip)
    {
        double space = Region.IsAtTop ? 0 : strip.SpaceBefore;
        pages.Place(strip, Region.X, Region.Y + space, Region.Last);
        Region.Y += space + strip.Height;
        (Region.IsAtTop, Region.Last) = (false, strip);
        if (Region.Y > pageBottom + 1)
            run.Warnings.Add(LayoutWarningKind.TallContent, "", $"something on page {pages.Count} is higher than the page");
        notes.Place(strip, Region);
    }

    private void BeginNext(StripQueue queue)
    {
        if (current + 1 < regions.Count)
        {
            current++;
            notes.Begin(Region, Region.Room * MostCarriedNotes);
        }
        else
            BeginPage(queue, false);
    }

    private void BeginPage(StripQueue queue, bool isFirst)
    {
        CloseBand();
        regions.Clear();
        pages.Begin(section, isFirst);
        BeginBand(queue, pageTop);
    }

    // columns side by side from a height of the page to its foot
    private void BeginBand(StripQueue queue, double top)
    {
        double bottom = regions.Count > 0 ? FootOf(regions) : pageBottom;
        int columns = ColumnsOf(section);
        double width = ColumnWidthOf(section), height = Balancer.HeightFor(queue, columns, bottom - top);
        bool isAtTop = top <= pageTop;
        regions.Clear();
        for (int i = 0; i < columns; i++)
        {
            double x = run.Sheet.Margins.Left + i * (width + run.Sheet.ColumnGap);
            regions.Add(new Region
            {
                X = x,
                Width = width,
                Bottom = Math.Min(top + height, bottom),
                Y = top,
                IsAtTop = isAtTop || columns > 1,
                IsWhole = isAtTop,
            });
        }
        current = 0;
        notes.Begin(Region, Region.Room * (queue.IsEmpty ? 1 : MostCarriedNotes));
    }

    private static double FootOf(List<Region> regions)
    {
        double foot = double.MaxValue;
        foreach (var region in regions)
            foot = Math.Min(foot, region.Y + region.Room);
        return foot;
    }

    // the notes of a band are set at its foot; returns where text may go on below its columns
    private double CloseBand()
    {
        double lowest = pageTop;
        foreach (var region in regions)
        {
            lowest = Math.Max(lowest, region.Y);
            PlaceNotes(region);
        }
        return lowest;
    }

    private void PlaceNotes(Region region)
    {
        if (region.Notes.Count == 0)
            return;
        double y = region.Bottom - region.NoteHeight;
        pages.DrawNoteRule(region.X, y - Region.NoteRuleGap);
        for (int i = 0; i < region.Notes.Count; i++)
        {
            y += i == 0 ? 0 : region.Notes[i].SpaceBefore;
            pages.Place(region.Notes[i], region.X, y, i == 0 ? null : region.Notes[i - 1]);
            y += region.Notes[i].Height;
        }
    }

    private void FinishNotes()
    {
        var nothing = new StripQueue(new Composer(run) { ColumnHeight = ColumnHeight });
        while (notes.HasCarried)
            BeginPage(nothing, false);
        CloseBand();
        regions.Clear();
    }
}
