using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Model;

namespace Dossier.Tests.Charts;

/// <summary>Data and pictures for the tests of charts.</summary>
internal static class Samples
{
    public static ChartPoint Point(string period, string value, bool derived = false) => new(
        PeriodLabel.English.Compact(Date(period)), Date(period), Value(value), derived);

    public static EdtfDate Date(string text) =>
        EdtfDate.TryParse(text, out var date, out _) ? date : throw new ArgumentException(text, nameof(text));

    public static Number Value(string text) =>
        Number.TryParse(text, out var number) ? number : throw new ArgumentException(text, nameof(text));

    public static ChartData Data(Frequency frequency, params ReadOnlySpan<ChartPoint> points) =>
        new("Goods trade", "USD bn", frequency, [.. points]);

    /// <summary>A value for each month from a January on.</summary>
    public static ChartData Months(Frequency frequency, int year, int count, Func<int, string> value) => Data(frequency,
        [.. Enumerable.Range(0, count).Select(month => Point($"{year + (month / 12)}-{(month % 12) + 1:00}", value(month)))]);

    /// <summary>The customs' series of the chapter on trade.</summary>
    public static ChartData Trade { get; } =
        Years(2008, "56.8", "38.8", "55.5", "~79.3", "88.2", "89.2", "95.3", "~68.0", "69.5", "84.1", "107.1", "110.8", "107.8", "146.9",
            "190.3", "240.1", "244.8", "228.1");

    /// <summary>Growth, with a year missing and losses.</summary>
    public static ChartData Growth { get; } = Years(2008, "18", "-32", "43", "", "11.2", "0.5", "6.8", "-27.8", "2.2");

    public static RelayGraphModel Relay { get; } = new(
        [
            new("pages straight from the story", ["Bloomberg Línea", "OstroV", "Radio Racyja", "Deutsche Welle", "414w.com"], 22, null, 0),
            new("4 over Business Insider", ["Turan", "afriprime.net"], 4, new RelayVia(true), 0),
            new("3 over The Telegraph", ["Caliber.Az", "人民网"], 3, new RelayVia(false), 0),
        ],
        [new("Bloomberg", "6 April 2024", true)]);

    /// <summary>The elements of a scene's SVG; fails where it is not well-formed.</summary>
    public static XElement Svg(Scene scene) => XElement.Parse(SvgWriter.Write(scene, "x"));

    public static ImmutableArray<T> All<T>(Scene scene)
        where T : Shape => [.. Flat(scene.Shapes).OfType<T>()];

    public static IEnumerable<string> Texts(Scene scene) => All<TextShape>(scene).Select(text => text.Text);

    private static IEnumerable<Shape> Flat(IEnumerable<Shape> shapes) =>
        shapes.SelectMany(shape => shape is GroupShape group ? Flat(group.Shapes) : [shape]);

    private static ChartData Years(int first, params ReadOnlySpan<string> values)
    {
        var points = ImmutableArray.CreateBuilder<ChartPoint>();
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index].Length > 0)
                points.Add(Point((first + index).ToString(CultureInfo.InvariantCulture), values[index].TrimStart('~'),
                    values[index].StartsWith('~')));
        }

        return new ChartData("Goods trade", "USD bn", Frequency.Annual, points.ToImmutable());
    }
}
