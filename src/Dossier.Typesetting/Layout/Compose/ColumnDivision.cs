namespace Dossier.Typesetting.Layout.Compose;

/// <summary>
/// Divides the room of a table among its columns. What is fixed comes first; columns that are satisfied with a fair part get what they
/// need; the others share the rest by the square root of their text, which makes the longest of their cells about equally high.
/// </summary>
internal sealed class ColumnDivision
{
    // a word may be hyphenated before it takes more of the room than this
    private const double MostOfRoomForAWord = 0.4;

    private readonly Table table;
    private readonly ContentWidth[] contents;
    private readonly double[] widths;
    private readonly double room;
    private readonly bool fills;

    public ColumnDivision(Table table, ContentWidth[] contents, double room, bool fills)
    {
        (this.table, this.contents, this.room, this.fills) = (table, contents, room, fills);
        widths = new double[contents.Length];
    }

    public double[] Divide()
    {
        double rest = TakeFixed();
        var open = Enumerable.Range(0, widths.Length).Where(i => widths[i] == 0).ToList();
        bool hasShares = open.Exists(i => WeightOf(i) > 0);
        rest = TakeModest(open, rest, hasShares);
        if (open.Count > 0)
            ShareRest(open, rest);
        else if (fills)
            Widen(rest);
        Fit();
        return widths;
    }

    private ColumnWidth? HintOf(int column) => column < table.Columns.Length ? table.Columns[column].Width : null;

    private double WeightOf(int column) => HintOf(column) is ColumnWidth.Share share ? Math.Max(share.Weight, 0) : 0;

    private double LeastOf(int column) => Math.Min(contents[column].Least, room * MostOfRoomForAWord);

    private double TakeFixed()
    {
        double rest = room;
        for (int i = 0; i < widths.Length; i++)
        {
            if (HintOf(i) is not ColumnWidth.Fixed { Points: > 0 } fix)
                continue;
            widths[i] = fix.Points;
            rest -= fix.Points;
        }
        return Math.Max(rest, 0);
    }

    private double TakeModest(List<int> open, double rest, bool hasShares)
    {
        bool found = true;
        while (found && open.Count > 0)
        {
            double fair = rest / open.Count;
            int modest = open.FindIndex(i => WeightOf(i) == 0 && contents[i].Most <= fair);
            found = modest >= 0 && (hasShares || open.Count > 1 || contents[open[modest]].Most <= rest);
            if (!found)
                break;
            int column = open[modest];
            widths[column] = Math.Max(contents[column].Most, 1);
            rest -= widths[column];
            open.RemoveAt(modest);
        }
        return Math.Max(rest, 0);
    }

    private void ShareRest(List<int> open, double rest)
    {
        double weights = open.Sum(Weight), floor = open.Sum(LeastOf);
        // each its longest word, and the remainder by weight; too little for the words: all by weight
        bool hasRoom = floor <= rest;
        foreach (int column in open)
            widths[column] = hasRoom ? Math.Max(LeastOf(column), rest * Weight(column) / weights) : rest * Weight(column) / weights;
        double excess = widths.Sum() - room;
        double spare = open.Sum(i => widths[i] - LeastOf(i));
        foreach (int column in open)
        {
            if (hasRoom && excess > 0 && spare > 0)
                widths[column] -= excess * (widths[column] - LeastOf(column)) / spare;
        }

        double Weight(int column) =>
            WeightOf(column) is > 0 and var weight ? weight * 1_000 : Math.Sqrt(Math.Max(contents[column].Most, 1));
    }

    private void Widen(double rest)
    {
        double sum = 0;
        for (int i = 0; i < widths.Length; i++)
            sum += HintOf(i) is ColumnWidth.Fixed ? 0 : widths[i];
        for (int i = 0; i < widths.Length && sum > 0; i++)
            widths[i] += HintOf(i) is ColumnWidth.Fixed ? 0 : rest * widths[i] / sum;
    }

    private void Fit()
    {
        double sum = widths.Sum();
        for (int i = 0; i < widths.Length; i++)
            widths[i] = Math.Max(sum > room ? widths[i] * room / sum : widths[i], 0.1);
    }
}
