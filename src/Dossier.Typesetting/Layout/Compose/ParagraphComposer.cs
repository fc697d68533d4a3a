using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;
using Dossier.Typesetting.Layout.Lines;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Turns text into lines.</summary>
internal sealed class ParagraphComposer(Composer composer)
{
    private const double NarrowestLine = 4;
    private const double Rag = 0.2;
    private const double WidestRag = 60;
    private const double SliverInEms = 4.5;
    private const double RuleGap = 0.5;

    /// <summary>Composes a paragraph and its notes' places in the structure.</summary>
    /// <returns>Its lines; they are emitted already.</returns>
    public List<TextLine> Compose(ImmutableArray<Inline> inlines, ParagraphStyle style, StructureType type, FlowContext context)
    {
        var run = composer.Run;
        var owner = run.Add(context.Parent, type);
        var text = run.Flattener.Flatten(inlines, new TextSettings(style, owner, context.Artifact));
        foreach (var (_, note) in text.Notes)
            note.Element = run.Add(context.Parent, new StructureElement(StructureType.Note) { Id = note.Destination });
        var lines = Break(text, style, context);
        Emit(lines, style, context);
        return lines;
    }

    /// <summary>The lines of a text.</summary>
    public List<TextLine> Break(FlatText text, ParagraphStyle style, FlowContext context)
    {
        bool justified = style.Alignment == TextAlignment.Justified;
        var settings = SettingsOf(style, context);
        var items = composer.Run.Items.Build(text, justified, Math.Min(settings.FirstWidth, settings.Width));
        var lines = new List<TextLine>();
        if (items.Pieces.Count == 0)
        {
            NameNext(text);
            return lines;
        }
        var pen = new LineMaker(items, style, settings, context, composer.Run.Fonts.Find(style));
        int previous = -1;
        foreach (var end in EndsOf(items, settings))
        {
            lines.Add(pen.Make(previous, end, lines.Count));
            previous = end.Item;
        }
        return lines;
    }

    // anchors without any text name what comes next
    private void NameNext(FlatText text)
    {
        foreach (var (_, name) in text.Anchors)
            composer.Name(name);
    }

    private static LineSettings SettingsOf(ParagraphStyle style, FlowContext context)
    {
        double width = Math.Max(context.Width - Math.Max(style.HangingIndent, 0), NarrowestLine);
        return new LineSettings
        {
            FirstWidth = Math.Max(context.Width - Math.Max(style.FirstLineIndent, 0), NarrowestLine),
            Width = width,
            Rag = style.Alignment == TextAlignment.Justified ? 0 : Math.Min(width * Rag, WidestRag),
            Sliver = Math.Min(style.Size * SliverInEms, width * 0.15),
        };
    }

    // most table cells are one short line: there is nothing to search for
    private List<LineEnd> EndsOf(ParagraphItems paragraph, LineSettings settings)
    {
        double width = 0;
        foreach (var item in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(paragraph.Items))
        {
            if (item.Kind == ItemKind.Penalty && item.Cost > Item.Forced)
                continue;
            width += item.Kind == ItemKind.Penalty ? 0 : item.Width;
            if (width > settings.FirstWidth)
                return composer.Run.Breaker.Break(paragraph.Items, settings);
        }
        int end = paragraph.Items.FindIndex(item => item.Kind == ItemKind.Penalty && item.Cost <= Item.Forced);
        return end == paragraph.Items.Count - 1 ? [new LineEnd(end, false)] : composer.Run.Breaker.Break(paragraph.Items, settings);
    }

    /// <summary>Adds lines to what is composed, with the space around them.</summary>
    /// <param name="lines">The lines of one paragraph.</param>
    /// <param name="style">How they are set.</param>
    /// <param name="context">Where.</param>
    /// <param name="between">What it costs to end a page between two of them, beside what it costs in any paragraph.</param>
    public void Emit(List<TextLine> lines, ParagraphStyle style, FlowContext context, int between = 0)
    {
        if (lines.Count == 0)
            return;
        composer.Space(style.SpaceBefore);
        if (style.RuleAbove > 0)
            EmitRule(style, context);
        for (int i = 0; i < lines.Count; i++)
            composer.Emit(lines[i], context, i == 0 ? 0 : between + CostBetween(lines, i));
        composer.Space(style.SpaceAfter);
        if (style.KeepsWithNext)
            composer.KeepWithNext();
    }

    private void EmitRule(ParagraphStyle style, FlowContext context)
    {
        var rule = new RuleStrip
        {
            Height = style.RuleAbove + style.Size * RuleGap,
            X = context.X,
            Length = context.Width,
            Thickness = style.RuleAbove,
            Color = style.Color,
        };
        composer.Emit(rule, context);
        composer.KeepWithNext();
    }

    private static int CostBetween(List<TextLine> lines, int i)
    {
        bool isLone = i == 1 || i == lines.Count - 1;
        return BreakCost.WithinParagraph + (isLone ? BreakCost.LoneLine : 0) + (lines[i - 1].EndsWithHyphen ? BreakCost.AfterHyphen : 0);
    }
}
