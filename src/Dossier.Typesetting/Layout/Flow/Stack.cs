namespace Dossier.Typesetting.Layout.Flow;

/// <summary>Strips one below the other.</summary>
internal static class Stack
{
    // places are computed by adding up: what differs by less than this is equal
    public const double Tolerance = 0.01;

    public static double HeightOf(IReadOnlyList<Strip> strips)
    {
        double height = 0;
        for (int i = 0; i < strips.Count; i++)
            height += strips[i].Height + (i == 0 ? 0 : strips[i].SpaceBefore);
        return height;
    }

    /// <summary>As much as fits into <paramref name="room"/> points, and the rest. Either may be empty.</summary>
    /// <param name="strips">The strips.</param>
    /// <param name="room">In points.</param>
    /// <param name="anywhere">Also where strips ought to stay together.</param>
    public static (List<Strip> Above, List<Strip> Below) Cut(IReadOnlyList<Strip> strips, double room, bool anywhere)
    {
        double height = 0;
        int cut = 0, i = 0;
        for (; i < strips.Count; i++)
        {
            if (i > 0 && (anywhere || strips[i].Cost < BreakCost.Never))
                cut = i;
            double next = height + strips[i].Height + (i == 0 ? 0 : strips[i].SpaceBefore);
            if (next > room + Tolerance)
                break;
            height = next;
        }
        if (i == strips.Count)
            return ([.. strips], []);
        var inner = cut == i ? strips[i].Split(room - height - (i == 0 ? 0 : strips[i].SpaceBefore), anywhere) : null;
        return inner is var (first, rest)
            ? ([.. strips.Take(i), first], [rest, .. strips.Skip(i + 1)])
            : ([.. strips.Take(cut)], [.. strips.Skip(cut)]);
    }
}
