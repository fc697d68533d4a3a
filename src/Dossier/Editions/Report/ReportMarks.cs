using Dossier.Charts;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>The marks of state and confidence, drawn in the line. Their words stand beside them, so to a screen reader they only decorate.</summary>
internal static class ReportMarks
{
    private const double GaugeHeight = 0.72;

    /// <summary>The mark of a fact's state.</summary>
    public static InlineDrawing State(FactView fact) => new(SceneDrawing.Of(MarkScenes.Draw(fact.StateMark, fact.StateText), ReportText.Tone(fact)), "");

    /// <summary>The gauge of a fact's confidence.</summary>
    public static InlineDrawing Gauge(FactView fact) => new(SceneDrawing.Of(MarkScenes.Draw(fact.ConfidenceMark, fact.Confidence)), "")
    {
        Height = GaugeHeight,
        Depth = 0,
    };
}
