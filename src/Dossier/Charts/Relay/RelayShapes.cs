using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Draws a relay graph that was laid out.</summary>
internal sealed class RelayShapes(RelayLayout layout, RelayGraphModel model, ChartWords words)
{
    private const double NamesX = 330;
    private const double DotX = 346;
    private const double EdgeX = 350;
    private const double ViaX = 480;
    private const double OriginX = 586;
    private const double OriginTextX = 608;

    /// <summary>The shapes.</summary>
    public ImmutableArray<Shape> Draw() =>
    [
        .. Headings(),
        .. Group(Edges()),
        .. Group(Dots()),
        .. layout.Groups.SelectMany(Labels),
        .. layout.Origins.SelectMany(Labels),
    ];

    private static IEnumerable<Shape> Group(IEnumerable<Shape> shapes)
    {
        ImmutableArray<Shape> all = [.. shapes];
        return all.IsEmpty ? [] : [new GroupShape(all)];
    }

    private IEnumerable<Shape> Headings()
    {
        var pages = model.Groups.Sum(group => group.Count);
        if (pages > 0)
        {
            var counted = words.PagesPassOn(pages);
            yield return new TextShape(NamesX, 10, counted, TextAnchor.End, TextRole.Sub);
        }

        if (model.Groups.Any(group => group.Via is not null))
            yield return new TextShape(ViaX, 10, words.OverAnother, TextAnchor.Middle, TextRole.Sub);
        yield return new TextShape(OriginX - 9, 10, words.Origins(model.Origins.Length), TextAnchor.Start, TextRole.Sub);
        yield return new LineShape(0, 18.5, RelayLayout.Width, 18.5, new Pen(Ink.Rule));
    }

    private IEnumerable<Shape> Edges()
    {
        foreach (var group in layout.Groups)
        {
            var origin = layout.Origins[group.Group.Origin].Y;
            var (x, y) = group.Group.Via is null ? (OriginX, origin) : (ViaX, group.Y);
            for (var dot = 0; dot < group.Dots; dot++)
            {
                yield return RelayEdge.Level(EdgeX, DotY(group, dot), x, y);
                foreach (var other in group.Group.OtherOrigins)
                    yield return RelayEdge.Level(EdgeX, DotY(group, dot), OriginX, layout.Origins[other].Y);
            }

            if (group.Group.Via is not null)
                yield return RelayEdge.Level(ViaX, group.Y, OriginX, origin);
        }
    }

    private IEnumerable<Shape> Dots()
    {
        foreach (var group in layout.Groups)
        {
            for (var dot = 0; dot < group.Dots; dot++)
                yield return CircleShape.Dot(DotX, DotY(group, dot), layout.IsCondensed ? 4 : 2.6);
            if (group.Group.Via is { } via)
                yield return via.IsCited ? CircleShape.Dot(ViaX, group.Y, 4) : CircleShape.Ring(ViaX, group.Y, 4);
        }

        foreach (var origin in layout.Origins)
            yield return CircleShape.Dot(OriginX, origin.Y, 9);
    }

    private static double DotY(PlacedGroup group, int dot) => group.Y + ((dot - ((group.Dots - 1) / 2.0)) * RelayLayout.DotPitch);

    private IEnumerable<Shape> Labels(PlacedGroup group)
    {
        var y = group.Y - (group.Group.Via is null ? (42 + (group.Lines.Length * 16)) / 2.0 : (18 + (group.Lines.Length * 16)) / 2.0);
        if (group.Group.Via is null)
        {
            y += 24;
            yield return new TextShape(NamesX, y, words.Count(group.Group.Count), TextAnchor.End, TextRole.Big);
            y += 6;
        }

        y += 14;
        yield return new TextShape(NamesX, y, group.Group.Label, TextAnchor.End, TextRole.Strong);
        foreach (var line in group.Lines)
        {
            y += 16;
            yield return new TextShape(NamesX, y, line, TextAnchor.End, TextRole.Sub);
        }
    }

    private IEnumerable<Shape> Labels(PlacedOrigin origin)
    {
        if (model.Origins.Length == 1)
            yield return new TextShape(OriginTextX, origin.Y - 18, "1", TextAnchor.Start, TextRole.Big);
        var y = origin.Y + 2;
        foreach (var line in origin.Lines)
        {
            yield return new TextShape(OriginTextX, y, line, TextAnchor.Start, TextRole.Strong);
            y += 16;
        }

        foreach (var line in new[] { origin.Origin.SubLabel, origin.Origin.IsCited ? words.AlsoCited : "" }.Where(line => line.Length > 0))
        {
            yield return new TextShape(OriginTextX, y, line, TextAnchor.Start, TextRole.Sub);
            y += 16;
        }
    }
}
