using System.Collections.Immutable;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>
/// Turns blocks into strips in the order they are read. Nesting is a stack of producers and not of calls, so that no depth of it can
/// exhaust the stack of the thread.
/// </summary>
internal sealed class Composer
{
    // of a line that has nothing but a label, as a multiple of the font size
    private const double LabelLeading = 1.4;

    private readonly Stack<Producer> producers = [];
    private readonly List<string> anchors = [];
    private readonly List<Label> labels = [];
    private List<Strip> output = [];
    private double space;
    private int cost;
    private int kept;
    private bool opensKept;

    public Composer(LayoutRun run)
    {
        Run = run;
        Paragraphs = new ParagraphComposer(this);
    }

    public LayoutRun Run { get; }

    public ParagraphComposer Paragraphs { get; }

    /// <summary>Room for a whole column of the page, in points: nothing that is to stay whole may be higher.</summary>
    public required double ColumnHeight { get; init; }

    /// <summary>Whether a label waits for a strip to stand beside.</summary>
    public bool HasLabels => labels.Count > 0;

    /// <summary>White space that waits for the next strip, in points.</summary>
    public double PendingSpace => space;

    /// <summary>Begins a list of blocks.</summary>
    public void Begin(ImmutableArray<Block> blocks, FlowContext context) => Push(new BlockProducer(blocks, context));

    /// <summary>Adds the next strips to <paramref name="strips"/>; there may be none though more are to come.</summary>
    /// <returns>False when there are no more.</returns>
    public bool Advance(List<Strip> strips)
    {
        output = strips;
        if (!producers.TryPeek(out var producer))
        {
            Close();
            return false;
        }
        // what a producer pushes is done before it goes on
        int depth = producers.Count;
        if (!producer.Produce(this) && producers.Count == depth)
            producers.Pop();
        return true;
    }

    /// <summary>All strips of blocks that stand within a strip: a cell, a note.</summary>
    public List<Strip> ComposeWithin(ImmutableArray<Block> blocks, FlowContext context)
    {
        var inner = new Composer(Run) { ColumnHeight = ColumnHeight };
        var strips = new List<Strip>();
        inner.Begin(blocks, context);
        while (inner.Advance(strips))
        {
        }
        return strips;
    }

    /// <summary>Puts a producer before those that wait.</summary>
    public void Push(Producer producer) => producers.Push(producer);

    /// <summary>White space before the next strip; of several the largest counts.</summary>
    public void Space(double points) => space = Math.Max(space, points);

    /// <summary>White space before the next strip, whatever was asked for before.</summary>
    public void ResetSpace(double points) => space = points;

    /// <summary>No page ends before the next strip, if it can be helped.</summary>
    public void KeepWithNext() => cost = Math.Max(cost, BreakCost.Never);

    /// <summary>A page should rather not end before the next strip.</summary>
    public void KeepLightly() => cost = Math.Max(cost, BreakCost.BeforeList);

    /// <summary>A page ends before the next strip.</summary>
    public void BreakPage() => cost = BreakCost.Forced;

    /// <summary>From here to <see cref="EndKept"/>, strips stay together.</summary>
    public void BeginKept()
    {
        opensKept |= kept == 0;
        kept++;
    }

    public void EndKept()
    {
        kept--;
        opensKept &= kept > 0;
    }

    /// <summary>A name for the place of the next strip.</summary>
    public void Name(string? anchor)
    {
        if (anchor is { Length: > 0 })
            anchors.Add(anchor);
    }

    /// <summary>A text beside the next strip.</summary>
    public void Label(Label label) => labels.Add(label);

    /// <summary>Adds a strip, with what waits for it.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="context">Where it is set.</param>
    /// <param name="own">What it costs to end a page before it, beside what waits.</param>
    public void Emit(Strip strip, FlowContext context, int own = 0)
    {
        strip.SpaceBefore = Math.Max(space, strip.SpaceBefore);
        strip.Cost = BreakCost.IsForced(cost) ? cost : cost + own + (kept > 0 && !opensKept ? BreakCost.Never : 0);
        strip.SideLines = context.SideLines;
        Take(strip);
        (space, cost, opensKept) = (0, 0, false);
        output.Add(strip);
    }

    private void Take(Strip strip)
    {
        if (anchors.Count > 0)
            strip.Anchors = [.. anchors, .. strip.Anchors];
        anchors.Clear();
        if (labels.Count == 0 || !strip.TakesLabels)
            return;
        strip.Labels = [.. labels, .. strip.Labels];
        labels.Clear();
    }

    // names at the very end have nothing to stand beside
    private void Close()
    {
        if (anchors.Count == 0 && labels.Count == 0)
            return;
        double height = labels.Count > 0 ? labels[0].Font.Size * LabelLeading : 0;
        var last = new BlankStrip { Height = height, Baseline = labels.Count > 0 ? labels[0].Font.BaselineIn(height) : null };
        Take(last);
        output.Add(last);
    }
}
