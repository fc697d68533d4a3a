using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>
/// A piece of the page that is as wide as its column and is moved as a whole: a line of text, a table row, a figure. Pages are made by
/// stacking strips.
/// </summary>
internal abstract class Strip
{
    /// <summary>Height in points.</summary>
    public required double Height { get; init; }

    /// <summary>From the left edge of the column to its own, in points.</summary>
    public double X { get; init; }

    /// <summary>White space above it, in points; dropped at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>What it costs to begin a page with it: see <see cref="BreakCost"/>.</summary>
    public int Cost { get; set; }

    /// <summary>It vanishes at the top of a page, like the white space above others.</summary>
    public virtual bool VanishesAtTop => false;

    /// <summary>Labels can stand beside it: it is no mere space or line.</summary>
    public virtual bool TakesLabels => true;

    /// <summary>From its top to the baseline of its first line, or null where it has none: cells of a row are lined up by it.</summary>
    public virtual double? FirstBaseline => null;

    /// <summary>Notes whose first mark stands in it, those of strips within it included.</summary>
    public virtual IReadOnlyList<Note> Notes => [];

    /// <summary>Names for its place.</summary>
    public IReadOnlyList<string> Anchors { get; set; } = [];

    /// <summary>Short texts beside its first line.</summary>
    public IReadOnlyList<Label> Labels { get; set; } = [];

    /// <summary>Vertical lines beside it, joined with those of its neighbours.</summary>
    public IReadOnlyList<SideLine> SideLines { get; set; } = [];

    /// <summary>What is repeated at the top of a page that begins with it, such as the header of its table.</summary>
    public RepeatedHead? Head { get; set; }

    /// <summary>Draws it, but for labels and side lines, with its top left corner at a place of the page.</summary>
    public abstract void Paint(Painter painter, double x, double y);

    /// <summary>Cuts it in two, the first part no higher than <paramref name="room"/>, or gives null where it cannot be cut so.</summary>
    /// <param name="room">In points.</param>
    /// <param name="anywhere">Also where it ought to stay together.</param>
    public virtual (Strip First, Strip Second)? Split(double room, bool anywhere) => null;

    /// <summary>The strips within it, each with the distance from its top, in points.</summary>
    public virtual IEnumerable<(Strip Strip, double Y)> Inner() => [];
}

/// <summary>A vertical line beside strips.</summary>
/// <param name="X">From the left edge of the column to its middle, in points.</param>
/// <param name="Width">Its thickness in points.</param>
/// <param name="Color">Its colour.</param>
internal sealed record SideLine(double X, double Width, Drawing.Color Color);

/// <summary>Strips repeated at the top of each further page.</summary>
/// <param name="Make">Makes them, marked as artifacts.</param>
/// <param name="Height">Their height together, in points.</param>
internal sealed record RepeatedHead(Func<List<Strip>> Make, double Height);
