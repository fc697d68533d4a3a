using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes two strands side by side, or one below the other where there is no room for that.</summary>
internal static class SidesComposer
{
    private const double NarrowestSide = 110;
    private const double AccentWidth = 1.8;
    private const double AccentPlace = 0.55;
    private const double Padding = 4;

    public static void Compose(Composer composer, SideBySide sides, FlowContext context)
    {
        var run = composer.Run;
        double gap = run.Sheet.SideGap, width = (context.Width - gap) / 2;
        var element = BlockComposer.Element(composer, context, new StructureElement(StructureType.Div));
        var left = context with { X = 0, Width = width, Parent = run.Add(element, StructureType.Div) ?? context.Parent };
        var right = left with { Parent = run.Add(element, StructureType.Div) ?? context.Parent };
        composer.Space(run.Sheet.Body.SpaceAfter);
        composer.Push(new AfterProducer(c => c.Space(run.Sheet.Body.SpaceAfter + Padding)));
        if (width < NarrowestSide || context.RowDepth >= BlockComposer.DeepestRow)
        {
            composer.Begin(sides.Right, context with { Parent = right.Parent, Depth = context.Depth + 1 });
            composer.Begin(sides.Left, context with { Parent = left.Parent, Depth = context.Depth + 1 });
            return;
        }
        EmitRow(composer, sides, context, left, right);
    }

    private static void EmitRow(Composer composer, SideBySide sides, FlowContext context, FlowContext left, FlowContext right)
    {
        var sheet = composer.Run.Sheet;
        left = Narrow(left, context);
        right = Narrow(right, context);
        RowCell[] cells =
        [
            new(0, composer.ComposeWithin(sides.Left, left)),
            new(left.Width + sheet.SideGap, composer.ComposeWithin(sides.Right, right)),
        ];
        var accent = sides.Accent;
        var line = new SideLine(
            context.X + left.Width + (accent is null ? sheet.SideGap / 2 : sheet.SideGap * AccentPlace),
            accent is null ? sheet.Hairline : AccentWidth,
            accent ?? sheet.HairlineColor);
        composer.Emit(RowStrip.Of(cells, context.X, Padding), context with { SideLines = context.SideLines.Add(line) });
    }

    // justified text needs more room than a side has
    private static FlowContext Narrow(FlowContext side, FlowContext context) => side with
    {
        Style = side.Style with { Alignment = side.Style.Alignment == TextAlignment.Justified ? TextAlignment.Left : side.Style.Alignment },
        SideLines = [],
        RowDepth = context.RowDepth + 1,
        Depth = context.Depth + 1,
    };
}
