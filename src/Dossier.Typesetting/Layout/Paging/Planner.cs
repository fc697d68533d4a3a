using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>
/// Decides where a page or column ends: of all places up to which its text and its notes fit, the one that costs least, in the white space
/// it leaves and in what it tears apart.
/// </summary>
/// <param name="queue">What waits.</param>
/// <param name="region">What is filled.</param>
/// <param name="notes">The notes.</param>
/// <param name="columnHeight">Height of a whole column in points.</param>
internal sealed class Planner(StripQueue queue, Region region, NoteDesk notes, double columnHeight)
{
    // higher strips are cut rather than moved
    private const double LeastCut = 1.0 / 3;

    private double best = double.MaxValue;
    private PagePlan plan = PagePlan.Nothing;
    private double text;
    private double noteHeight;
    private bool hasNotes = region.Notes.Count > 0;

    /// <summary>The best plan; an empty one where the next region should be tried.</summary>
    public PagePlan Choose()
    {
        text = HeadHeight;
        for (int i = 0; ; i++)
        {
            var strip = queue.Peek(i);
            if (strip is null)
                return new PagePlan(i, EndsSection: true);
            if (BreakCost.IsForced(strip.Cost) && (i > 0 || !region.IsAtTop))
                return new PagePlan(i, EndsPage: true);
            if (i > 0)
                Offer(new PagePlan(i), strip.Cost + BreakCost.OfShortfall(Capacity - text - noteHeight));
            if (!Add(strip, i))
                break;
        }
        return Settle();
    }

    /// <summary>Room for text and the notes that came with it.</summary>
    private double Capacity => hasNotes ? region.RoomWithNotes : region.Room;

    private double HeadHeight => region.IsAtTop && queue.Peek(0)?.Head is { } head ? head.Height : 0;

    private void Offer(PagePlan offered, double cost)
    {
        // of equal ones the fuller page
        if (cost > best)
            return;
        (best, plan) = (cost, offered);
    }

    private bool Add(Strip strip, int index)
    {
        double space = index == 0 && region.IsAtTop ? 0 : strip.SpaceBefore;
        double below = text + space + strip.Height;
        if (strip.Notes.Count == 0)
        {
            if (below + noteHeight > Capacity + Stack.Tolerance)
                return TryCut(strip, index, space);
            text = below;
            return true;
        }
        return !notes.HasCarried && AddWithNotes(strip, index, space, below);
    }

    private bool AddWithNotes(Strip strip, int index, double space, double below)
    {
        var (strips, last) = notes.NotesOf(strip, region.Width);
        double gap = hasNotes && strips.Count > 0 ? strips[0].SpaceBefore : 0;
        double height = gap + Stack.HeightOf(strips);
        if (below + noteHeight + height <= region.RoomWithNotes + Stack.Tolerance)
        {
            (text, noteHeight, hasNotes) = (below, noteHeight + height, true);
            return true;
        }
        TryNotePart(index, region.RoomWithNotes - below - noteHeight - gap, strips, last);
        return TryCut(strip, index, space + height);
    }

    // the last note may go on at the foot of the next page, if all begin on this one
    private void TryNotePart(int index, double room, List<Strip> strips, int last)
    {
        var (above, _) = Stack.Cut(strips, room, false);
        if (above.Count <= last)
            return;
        var next = queue.Peek(index + 1);
        int cost = next is null || BreakCost.IsForced(next.Cost) ? 0 : next.Cost;
        Offer(new PagePlan(index + 1), cost + BreakCost.WithinNote);
    }

    private bool TryCut(Strip strip, int index, double besides)
    {
        double room = Capacity - text - noteHeight - besides;
        if (strip.Height > columnHeight * LeastCut && strip.Split(room, false) is { } cut)
            Offer(new PagePlan(index, cut), BreakCost.WithinRow + BreakCost.OfShortfall(room - cut.First.Height));
        return false;
    }

    private PagePlan Settle()
    {
        bool isFresh = region.IsAtTop && region.IsWhole;
        if (best < BreakCost.Never || (best < double.MaxValue && isFresh))
            return plan;
        bool willBeBetter = !isFresh || region.Notes.Count > 0;
        return willBeBetter || queue.Peek(0) is not { } strip ? PagePlan.Nothing : Force(strip);
    }

    // the first strip does not fit on a page of its own: cut it anywhere, or let it stick out
    private PagePlan Force(Strip strip)
    {
        double room = (strip.Notes.Count > 0 ? region.RoomWithNotes : Capacity) - HeadHeight;
        if (strip.Height <= room)
            return new PagePlan(1);
        return strip.Split(room, true) is { } cut ? new PagePlan(0, cut) : new PagePlan(1);
    }
}
