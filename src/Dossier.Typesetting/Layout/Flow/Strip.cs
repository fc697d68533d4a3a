using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>
/// A piece of the page that is as wide as its column and is moved as a whole: a line of text, a table row, a figure. Pages are made by stacking strips.
/// </summary>
internal abstract class Strip
{
    /// <summary>Height in points.</summary>
    public required double Height { get; init; }

    /// <summary>From its left edge to that of the column, in points.</summary>
    public double X { get; init; }

    /// <summary>White space above it, in points; dropped at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>What it costs to begin a page with it: see <see cref="BreakCost"/>.</summary>
    public int Cost { get; set; }

    /// <summary>From its top to the baseline of its first line, or null where it has none: cells of a row are lined up by it.</summary>
    public virtual double? FirstBaseline => null;

    /// <summary>Notes whose first mark stands in it.</summary>
    public virtual IReadOnlyList<Note> Notes => [];

    /// <summary>Names for places in it.</summary>
    public IReadOnlyList<string> Anchors { get; set; } = [];

    /// <summary>What is repeated at the top of a page that begins with it, such as the header of its table.</summary>
    public RepeatedHead? Head { get; set; }

    /// <summary>Vertical lines beside it, joined with those of its neighbours.</summary>
    public IReadOnlyList<SideLine> SideLines { get; init; } = [];

    /// <summary>Draws it with its top left corner at a place of the page.</summary>
    public abstract void Paint(Painter painter, double x, double y);

    /// <summary>
    /// Cuts it in two, the first part no higher than <paramref name="room"/>, or gives null where it cannot be cut so.
    /// </summary>
    public virtual (Strip First, Strip Rest)? Split(double room) => null;

    /// <summary>The names of places in it, those of strips within it included.</summary>
    public virtual IEnumerable<string> AllAnchors() => Anchors;
}

/// <summary>What it costs to break a page at a place; costs add up.</summary>
internal static class BreakCost
{
    /// <summary>The page must end here.</summary>
    public const int Forced = -1_000_000;

    /// <summary>Between two lines of a paragraph.</summary>
    public const int WithinParagraph = 12;

    /// <summary>After a line that ends with a hyphen.</summary>
    public const int AfterHyphen = 260;

    /// <summary>Within a table row or between the sides of a comparison.</summary>
    public const int WithinRow = 120;

    /// <summary>After the first row of a table, or before its last.</summary>
    public const int LoneRow = 150;

    /// <summary>From here on, pages are broken so only if there is no other way: what ought to stay together.</summary>
    public const int Never = 100_000;

    /// <summary>A single line of a paragraph left alone on a page.</summary>
    public const int LoneLine = 200_000;
}

/// <summary>A vertical line beside strips.</summary>
/// <param name="X">From the left edge of the column, in points.</param>
/// <param name="Width">Its thickness in points.</param>
/// <param name="Color">Its colour.</param>
internal sealed record SideLine(double X, double Width, Drawing.Color Color);

/// <summary>Strips repeated at the top of each further page.</summary>
/// <param name="Make">Makes them, marked as artifacts.</param>
internal sealed record RepeatedHead(Func<List<Strip>> Make);
