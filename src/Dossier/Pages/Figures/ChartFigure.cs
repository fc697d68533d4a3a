using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Model;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Pages.Figures;

/// <summary>A series as a chart.</summary>
/// <param name="Series">The series.</param>
/// <param name="Prefix">The beginning of the ids in its drawings.</param>
internal sealed record ChartFigure(SeriesView Series, string Prefix) : Figure
{
    /// <summary>The chart for wide pages and for paper.</summary>
    public Scene Wide => IsLine ? LineChart.Wide(Data, Series.Words.Charts) : BarChart.Wide(Data, Series.Words.Charts);

    /// <summary>The chart for wide pages.</summary>
    public HtmlText WideSvg => new(SvgWriter.Write(Wide, Prefix + "-w", "fig wide"));

    /// <summary>The chart for narrow pages.</summary>
    public HtmlText NarrowSvg =>
        new(SvgWriter.Write(IsLine ? LineChart.Narrow(Data, Series.Words.Charts) : BarChart.Narrow(Data, Series.Words.Charts), Prefix + "-n", "fig narrow"));

    private bool IsLine => Series.Record.Chart == ChartKind.Line;

    private ChartData Data => ChartData.From(Series.Record, Series.Words.Charts.Periods.Compact, Series.Say);

    /// <summary>The figure that a block asks for.</summary>
    public static ChartFigure Of(FigureRequest request) => new(request.Views.Series(request.Arguments("series") ?? ""), request.Prefix);
}
