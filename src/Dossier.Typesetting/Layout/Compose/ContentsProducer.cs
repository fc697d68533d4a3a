using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;
using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes the table of contents: a line or more for every heading, with dots that lead to the number of its page.</summary>
internal sealed class ContentsProducer : Producer
{
    private const double NumberRoom = 30;
    private const double DotGap = 4;
    private const string Dots = " .";

    private readonly FlowContext context;
    private readonly int depth;
    private readonly StructureElement? element;
    private int next;

    public ContentsProducer(Composer composer, TableOfContents contents, FlowContext context)
    {
        this.context = context;
        depth = contents.Depth;
        element = BlockComposer.Element(composer, context, new StructureElement(StructureType.TOC));
    }

    public override bool Produce(Composer composer)
    {
        var headings = composer.Run.Job.Headings;
        while (next < headings.Count && headings[next].Level > depth)
            next++;
        if (next >= headings.Count)
            return false;
        Add(composer, headings[next++]);
        return true;
    }

    private void Add(Composer composer, Heading heading)
    {
        var run = composer.Run;
        var style = context.StyleOf(run.Sheet.Entry(heading.Level)) with { Alignment = TextAlignment.Left };
        string page = run.Numbers.TextOf(heading.Anchor);
        var link = LinkOf(composer, heading, page);
        var text = run.Flattener.Flatten(TitleOf(heading), new TextSettings(style, link?.Element, context.Artifact) { Link = link });
        var room = context with { Width = Math.Max(context.Width - NumberRoom, 1) };
        var lines = composer.Paragraphs.Break(text, style, room);
        if (lines.Count == 0)
            return;
        double right = context.X + context.Width;
        var number = new Label(page, Font(run, style), style.Color, right, TextAlignment.Right, link?.Element.AddContent(), link);
        lines[^1].Labels = [number, .. DotsFor(run, style, lines[^1])];
        composer.Paragraphs.Emit(lines, style, context, BreakCost.Never);
        int following = next < run.Job.Headings.Count ? run.Job.Headings[next].Level : 0;
        if (following > heading.Level && following <= depth)
            composer.KeepWithNext();
    }

    // text of the title alone: marks of notes would lead to the wrong place
    private static ImmutableArray<Inline> TitleOf(Heading heading) => [new TextRun(heading.OutlineTitle ?? PlainText.Of(heading.Inlines))];

    private LinkScope? LinkOf(Composer composer, Heading heading, string page)
    {
        if (element is null || composer.Run.Add(element, StructureType.TOCI) is not { } entry)
            return null;
        string title = heading.OutlineTitle ?? PlainText.Of(heading.Inlines);
        var link = entry.Add(StructureType.Reference).Add(StructureType.Link);
        return new LinkScope(new InternalTarget(heading.Anchor), Wording.Fill(composer.Run.Options.Wording.Entry, title, page), link);
    }

    private static TextFont Font(LayoutRun run, ParagraphStyle style) => run.Fonts.Find(style with { TabularFigures = true });

    private IEnumerable<Label> DotsFor(LayoutRun run, ParagraphStyle style, TextLine last)
    {
        var font = run.Fonts.Find(style with { Bold = false });
        double end = context.X + context.Width - NumberRoom + DotGap;
        double room = end - DotGap - last.X - NaturalWidthOf(last), step = font.Shape(Dots).Width;
        int count = step > 0 ? (int)(room / step) : 0;
        if (count > 1)
        {
            string dots = string.Concat(Enumerable.Repeat(Dots, count));
            yield return new Label(dots, font, Ink.Grey, end, TextAlignment.Right, Artifact.Layout);
        }
    }

    private static double NaturalWidthOf(TextLine line)
    {
        double width = 0;
        for (int i = line.First; i < line.End; i++)
            width += line.Paragraph.Items[i].Kind == ItemKind.Penalty ? 0 : line.Paragraph.Items[i].Width;
        return width;
    }
}
