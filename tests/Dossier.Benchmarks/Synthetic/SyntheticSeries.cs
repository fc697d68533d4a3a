using System.Globalization;

namespace Dossier.Benchmarks.Synthetic;

/// <summary>Annual series that rise and fall by a few percent, and the figures of the facts that quote them.</summary>
internal sealed class SyntheticSeries(SyntheticSize size, SyntheticSources sources)
{
    private const int FirstYear = 2004;

    /// <summary>How many points a series has.</summary>
    public const int Points = 20;

    public static string Id(int series) => $"{SyntheticNames.Slug(SyntheticNames.Of(series + 900))}-trade";

    /// <summary>The year of a point.</summary>
    public static int Year(int point) => FirstYear + point;

    public static string Value(int series, int point)
    {
        var draw = new Draw(SyntheticKind.Series, series);
        var start = 100 + draw.Below(900);
        var rise = draw.Below(60);
        var wobble = new Draw(SyntheticKind.Point, (series * Points) + point).Below(40);
        return (start + (point * rise / 10m) + wobble).ToString("0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>The source that gives a point, published in the year after.</summary>
    public int Source(int series, int point)
    {
        var first = sources.From(new DateOnly(Year(point) + 1, 1, 10));
        return Math.Min(size.Sources - 1, first + new Draw(SyntheticKind.PointSource, (series * Points) + point).Below(size.Sources / 40));
    }

    public string File(int series)
    {
        var text = new Lines();
        text.Add($"title: Trade with {SyntheticNames.Of(series + 900)}\nunit: USD m\nfrequency: annual");
        text.Add($"note: Counted by the customs of one side and revised a year later.");
        text.Add($"chart: {(series % 2 == 0 ? "bar" : "line")}\npoints:");
        for (var point = 0; point < Points; point++)
            text.Add($"  - {Inline(series, point)}");
        return text.ToString();
    }

    private string Inline(int series, int point) =>
        $"{{period: {Year(point)}, value: {Value(series, point)}, source: {sources.Id(Source(series, point))}}}";
}
