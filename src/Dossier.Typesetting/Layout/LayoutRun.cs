using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout;

/// <summary>
/// One pass over a document. Passes that only measure find out on which pages anchors stand; the last one draws, with the numbers found
/// before.
/// </summary>
internal sealed class LayoutRun
{
    private readonly Dictionary<string, Note> notes = new(StringComparer.Ordinal);

    public LayoutRun(Job job, PageNumbers numbers, bool isDrawing)
    {
        Job = job;
        Numbers = numbers;
        IsDrawing = isDrawing;
        Flattener = new Flattener(this);
        Items = new ItemBuilder(new WideWordSplitter(job.Warnings));
        Structure = new StructureElement(StructureType.Document);
    }

    public Job Job { get; }

    public Document Document => Job.Document;

    public StyleSheet Sheet => Job.Sheet;

    public TypesetOptions Options => Job.Options;

    public FontBook Fonts => Job.Fonts;

    public Warnings Warnings => Job.Warnings;

    /// <summary>Where anchors stood in the pass before.</summary>
    public PageNumbers Numbers { get; }

    /// <summary>Where anchors stand in this pass.</summary>
    public PageNumbers Found { get; } = new();

    /// <summary>Whether pages are drawn and the structure tree is built.</summary>
    public bool IsDrawing { get; }

    /// <summary>The root of the structure tree.</summary>
    public StructureElement Structure { get; init; }

    /// <summary>Bookmarks in the order of the document.</summary>
    public OutlineBuilder Outline { get; } = new();

    public Flattener Flattener { get; }

    public ItemBuilder Items { get; }

    public LineBreaker Breaker { get; } = new();

    /// <summary>The deepest heading so far, so that the structure skips no level.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>The note of a reference, and whether it stands here for the first time.</summary>
    public (Note Note, bool IsNew) NoteFor(FootnoteReference reference)
    {
        if (notes.TryGetValue(reference.Id, out var known))
            return (known, false);
        var note = new Note(reference.Id, reference.Marker, reference.Blocks);
        notes.Add(reference.Id, note);
        return (note, true);
    }

    /// <summary>Whether there is an anchor of that name. While measuring, everything is taken for known.</summary>
    public bool IsKnown(string anchor)
    {
        if (!IsDrawing || Numbers.Contains(anchor))
            return true;
        Warnings.Add(LayoutWarningKind.UnknownAnchor, anchor, $"no place is called `{anchor}`");
        return false;
    }

    /// <summary>The pages of anchors, each once and in order, neighbours merged.</summary>
    public ImmutableArray<PageRange> PagesOf(ImmutableArray<string> anchors)
    {
        if (IsDrawing)
        {
            foreach (string anchor in anchors)
                IsKnown(anchor);
        }
        return Numbers.RangesOf(anchors);
    }

    /// <summary>A new element of the structure tree, or null where none is built.</summary>
    public StructureElement? Add(StructureElement? parent, StructureElement child) => IsDrawing ? parent?.Add(child) : null;

    /// <summary>A new element of the structure tree, or null where none is built.</summary>
    public StructureElement? Add(StructureElement? parent, StructureType type) => Add(parent, new StructureElement(type));
}
