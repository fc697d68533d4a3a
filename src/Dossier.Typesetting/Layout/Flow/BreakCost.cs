namespace Dossier.Typesetting.Layout.Flow;

/// <summary>What it costs to end a page at a place; costs add up. A page left short by n lines costs 6 n².</summary>
internal static class BreakCost
{
    /// <summary>The page must end here.</summary>
    public const int Forced = -1_000_000;

    /// <summary>Between two lines of a paragraph.</summary>
    public const int WithinParagraph = 12;

    /// <summary>After a line that ends with a hyphen.</summary>
    public const int AfterHyphen = 260;

    /// <summary>Between the words that lead up to a list and the list.</summary>
    public const int BeforeList = 160;

    /// <summary>Within a table row or a comparison.</summary>
    public const int WithinRow = 120;

    /// <summary>After the first row of a table, or before its last.</summary>
    public const int LoneRow = 150;

    /// <summary>Where a note goes on at the foot of the next page.</summary>
    public const int WithinNote = 250;

    /// <summary>From here on, pages are ended so only if there is no other way: what ought to stay together.</summary>
    public const int Never = 100_000;

    /// <summary>A single line of a paragraph left alone on a page.</summary>
    public const int LoneLine = 200_000;

    private const double LineHeight = 15;

    /// <summary>Whether a page may end at this cost without need.</summary>
    public static bool IsForced(int cost) => cost <= Forced / 2;

    /// <summary>What it costs to leave so many points of a page white.</summary>
    public static double OfShortfall(double points)
    {
        double lines = points / LineHeight;
        return Math.Min(6 * lines * lines, Never / 4);
    }
}
