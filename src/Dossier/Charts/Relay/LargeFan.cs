namespace Dossier.Charts;

/// <summary>The fan of the first origin, drawn large: every source by name and language.</summary>
public static class LargeFan
{
    private const double Width = 1040;
    private const double Row = 17;
    private const double GroupGap = 12;
    private const double DirectGap = 22;
    private const double NameX = 298;
    private const double LanguageX = 8;
    private const double DotX = 310;
    private const double EdgeX = 314;
    private const double ViaX = 560;
    private const double OriginX = 850;
    private const double OriginTextX = 876;
    private const int MostRows = 60;

    /// <summary>The drawing, 1040 pixels wide and as high as it needs; of a group that is too long the first names are shown.</summary>
    public static Scene Draw(LargeFanModel model, ChartWords words)
    {
        var rows = Place(model, words, out var height);
        var originY = rows.Count == 0 ? 80 : (rows.Average(row => row.Y) + ((rows[0].Y + rows[^1].Y) / 2)) / 2;
        Shape[] shapes =
        [
            .. Headings(rows.Any(row => row.Group.Over is not null), words),
            new GroupShape([.. Edges(rows, originY)]),
            new GroupShape([.. Dots(rows, originY)]),
            .. rows.SelectMany(Labels),
            .. rows.Where(row => row.Group.Over is not null).DistinctBy(row => row.Group)
                .Select(row => new TextShape(ViaX - 8, row.GroupY - 9, row.Group.Over ?? "", TextAnchor.Start, TextRole.Strong)),
            .. Origin(model, originY, words),
        ];
        return new Scene(Width, Math.Max(height, originY + 70), Title(model, words), Describe(model, words), [.. shapes]);
    }

    private static List<FanRow> Place(LargeFanModel model, ChartWords words, out double y)
    {
        var rows = new List<FanRow>();
        var most = Math.Max(3, MostRows / Math.Max(1, model.Groups.Length));
        y = 36;
        foreach (var group in model.Groups.Where(group => !group.Pages.IsEmpty))
        {
            var shown = group.Pages.Length <= Math.Max(most, group.Over is null ? MostRows : 0) ? group.Pages : group.Pages[..most];
            var left = group.Pages.Length - shown.Length;
            var pages = left == 0 ? shown : shown.Add(new FanPage(words.AndMore.With(words.Count(left)), ""));
            var middle = y + ((pages.Length - 1) * Row / 2);
            foreach (var page in pages)
            {
                rows.Add(new FanRow(group, page, y, middle));
                y += Row;
            }

            y += group.Over is null ? DirectGap : GroupGap;
        }

        return rows;
    }

    private static IEnumerable<Shape> Headings(bool hasVia, ChartWords words)
    {
        yield return new TextShape(LanguageX, 10, words.Language, TextAnchor.Start, TextRole.Sub);
        yield return new TextShape(NameX, 10, words.Page, TextAnchor.End, TextRole.Sub);
        if (hasVia)
            yield return new TextShape(ViaX - 8, 10, words.OverAnotherHeading, TextAnchor.Start, TextRole.Sub);
        yield return new TextShape(OriginX - 10, 10, words.OriginHeading, TextAnchor.Start, TextRole.Sub);
        yield return new LineShape(0, 18.5, Width, 18.5, new Pen(Ink.Rule));
    }

    private static IEnumerable<Shape> Edges(List<FanRow> rows, double originY)
    {
        foreach (var row in rows)
            yield return row.Group.Over is null
                ? RelayEdge.Level(EdgeX, row.Y, OriginX, originY, 0.5)
                : RelayEdge.Level(EdgeX, row.Y, ViaX, row.GroupY, 0.5);
        foreach (var row in rows.Where(row => row.Group.Over is not null).DistinctBy(row => row.Group))
            yield return RelayEdge.Level(ViaX, row.GroupY, OriginX, originY, 0.5);
    }

    private static IEnumerable<Shape> Dots(List<FanRow> rows, double originY) =>
    [
        .. rows.Select(row => CircleShape.Dot(DotX, row.Y, 2.8)),
        .. rows.Where(row => row.Group.Over is not null).DistinctBy(row => row.Group).Select(row => CircleShape.Dot(ViaX, row.GroupY, 4.5)),
        CircleShape.Dot(OriginX, originY, 11),
    ];

    private static IEnumerable<Shape> Labels(FanRow row)
    {
        yield return new TextShape(NameX, row.Y + 4, row.Page.Name, TextAnchor.End);
        if (row.Page.Language.Length > 0)
            yield return new TextShape(LanguageX, row.Y + 4, row.Page.Language, TextAnchor.Start, TextRole.Sub);
    }

    private static IEnumerable<Shape> Origin(LargeFanModel model, double originY, ChartWords words)
    {
        yield return new TextShape(OriginTextX, originY - 16, words.OneStory, TextAnchor.Start, TextRole.Big);
        yield return new TextShape(OriginTextX, originY + 4, model.Origin, TextAnchor.Start, TextRole.Strong);
        var y = originY + 21;
        foreach (var line in model.SubLabels)
        {
            yield return new TextShape(OriginTextX, y, line, TextAnchor.Start, TextRole.Sub);
            y += 16;
        }
    }

    private static string Title(LargeFanModel model, ChartWords words)
    {
        var sources = model.Groups.Sum(group => group.Pages.Length);
        return words.LargeFanTitle.With(words.Sources(sources), model.Origin);
    }

    private static string Describe(LargeFanModel model, ChartWords words) =>
        words.LargeFanDescription.With(string.Join(words.Comma, model.Groups.Select(group => Describe(group, words))));

    private static string Describe(FanGroup group, ChartWords words) => group.Over is null
        ? words.Straight.With(words.Count(group.Pages.Length))
        : words.Over.With(words.Count(group.Pages.Length), group.Over);

    private sealed record FanRow(FanGroup Group, FanPage Page, double Y, double GroupY);
}
