using System.Globalization;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes the items of a list.</summary>
internal sealed class ListProducer : Producer
{
    private const double MarkerGap = 6;
    private const int MostMeasured = 2_000;

    private static readonly string[] Bullets = ["•", "–", "·"];

    private readonly ListBlock list;
    private readonly FlowContext outer;
    private readonly FlowContext inner;
    private readonly StructureElement? element;
    private readonly TextFont font;
    private int next;

    public ListProducer(Composer composer, ListBlock list, FlowContext context)
    {
        this.list = list;
        outer = context with { Style = list.Style ?? context.Style };
        font = composer.Run.Fonts.Find(outer.StyleOf(null));
        var structure = new StructureElement(StructureType.L) { Numbering = NumberingOf(list, context) };
        element = BlockComposer.Element(composer, context, structure);
        inner = BlockComposer.Indent(composer, outer, IndentOf(composer.Run.Sheet), element) with { ListDepth = context.ListDepth + 1 };
    }

    public override bool Produce(Composer composer)
    {
        if (next > 0)
            Finish(composer);
        SetSpace(composer);
        if (next == 0)
            KeepWithWhatLeadsUp(composer);
        if (next >= list.Items.Length)
            return false;
        Start(composer, list.Items[next++]);
        return true;
    }

    private double ItemSpacing(Composer composer) => list.ItemSpacing ?? composer.Run.Sheet.List.ItemSpacing;

    private void KeepWithWhatLeadsUp(Composer composer)
    {
        if (outer.ListDepth > 0)
            composer.KeepWithNext();
        else
            composer.KeepLightly();
    }

    // short items stand as close together as the list says, longer ones keep the space of their paragraphs
    private void SetSpace(Composer composer)
    {
        bool isEdge = next == 0 || next >= list.Items.Length;
        if (isEdge && outer.ListDepth == 0)
            composer.Space(composer.Run.Sheet.List.Space);
        else if (isEdge || list.Items[next - 1].Blocks.Length <= 1)
            composer.ResetSpace(ItemSpacing(composer));
        else
            composer.Space(ItemSpacing(composer));
    }

    private static ListNumbering NumberingOf(ListBlock list, FlowContext context)
    {
        if (list.Items.Any(item => item.Marker is not null))
            return ListNumbering.None;
        return list.Ordered ? ListNumbering.Arabic : context.ListDepth == 0 ? ListNumbering.Disc : ListNumbering.None;
    }

    private double IndentOf(StyleSheet sheet)
    {
        double widest = 0;
        for (int i = 0; i < Math.Min(list.Items.Length, MostMeasured); i++)
            widest = Math.Max(widest, font.Shape(MarkerOf(i)).Width);
        return Math.Max(list.Indent ?? sheet.List.Indent, widest + MarkerGap);
    }

    private string MarkerOf(int index)
    {
        if (list.Items[index].Marker is { } marker)
            return marker;
        return list.Ordered
            ? ((long)list.Start + index).ToString(CultureInfo.InvariantCulture) + "."
            : Bullets[Math.Min(outer.ListDepth, Bullets.Length - 1)];
    }

    private void Start(Composer composer, ListItem item)
    {
        var run = composer.Run;
        if (list.Ruled && next > 1)
            AddRule(composer);
        var body = inner;
        ContentTag? tag = outer.Artifact;
        if (element is not null && run.Add(element, StructureType.LI) is { } itemElement)
        {
            tag = itemElement.Add(StructureType.Lbl).AddContent();
            body = inner with { Parent = itemElement.Add(StructureType.LBody) };
        }
        composer.Name(item.Anchor);
        string marker = MarkerOf(next - 1);
        if (marker.Length > 0)
            composer.Label(new Label(marker, font, outer.StyleOf(null).Color, outer.X, TextAlignment.Left, tag));
        composer.Begin(item.Blocks, body);
    }

    private void AddRule(Composer composer)
    {
        var sheet = composer.Run.Sheet;
        composer.Emit(
            new RuleStrip
            {
                Height = sheet.Hairline,
                X = outer.X,
                Length = outer.Width,
                Thickness = sheet.Hairline,
                Color = sheet.HairlineColor,
                Separates = true,
            },
            outer);
        composer.KeepWithNext();
        composer.Space(ItemSpacing(composer));
    }

    // an item without content still has its marker
    private void Finish(Composer composer)
    {
        var style = outer.StyleOf(null);
        if (composer.HasLabels)
            composer.Emit(new BlankStrip { Height = style.Leading, Baseline = font.BaselineIn(style.Leading) }, inner);
    }
}
