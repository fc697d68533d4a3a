using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>Makes the columns of a section's last page end at about one height.</summary>
internal static class Balancer
{
    private const int Steps = 16;

    /// <summary>The height to which columns should be filled, at most <paramref name="room"/>.</summary>
    public static double HeightFor(StripQueue queue, int columns, double room)
    {
        if (columns == 1 || Collect(queue, columns * room) is not { } strips || !Fits(strips, columns, room))
            return room;
        double low = 0, high = room;
        for (int i = 0; i < Steps; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Fits(strips, columns, middle) ? (low, middle) : (middle, high);
        }
        return high + Stack.Tolerance;
    }

    // null if this is not the last page, or if notes or page ends make it another matter
    private static List<Strip>? Collect(StripQueue queue, double most)
    {
        var strips = new List<Strip>();
        double height = 0;
        for (int i = 0; queue.Peek(i) is { } strip; i++)
        {
            height += strip.Height;
            if (height > most || strip.Notes.Count > 0 || (i > 0 && BreakCost.IsForced(strip.Cost)))
                return null;
            strips.Add(strip);
        }
        return strips;
    }

    private static bool Fits(List<Strip> strips, int columns, double height)
    {
        var rest = strips;
        for (int column = 0; column < columns && rest.Count > 0; column++)
            (_, rest) = Stack.Cut(rest, height, false);
        return rest.Count == 0;
    }
}
