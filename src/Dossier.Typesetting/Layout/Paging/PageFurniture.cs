using System.Globalization;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>Running heads and page numbers.</summary>
internal sealed class PageFurniture(LayoutRun run)
{
    /// <summary>Length of the line above notes, in points.</summary>
    public const double NoteRuleLength = 72;

    private const double HeadRuleGap = 7;
    private const double MostOfWidth = 0.62;

    private readonly TextFont font = run.Fonts.Find(run.Sheet.Running with { TabularFigures = true });

    /// <summary>Draws head and foot of a page.</summary>
    public void Paint(Painter painter, Section section, PageLabel label, bool isFirst)
    {
        if (section.RunningHead is { Length: > 0 } head && !isFirst)
            PaintHead(painter, head);
        if (section.ShowsPageNumber && PageLabels.TextOf(label) is { Length: > 0 } number)
            PaintFoot(painter, label, number);
    }

    private void PaintHead(Painter painter, string head)
    {
        var sheet = run.Sheet;
        double width = sheet.PageWidth - sheet.Margins.Left - sheet.Margins.Right;
        string title = Fit(run.Document.Properties.Title, width * (1 - MostOfWidth));
        Write(painter, Fit(head, width * MostOfWidth), 0, TextAlignment.Left, sheet.HeadBaseline, Artifact.Header);
        if (title != head)
            Write(painter, title, width, TextAlignment.Right, sheet.HeadBaseline, Artifact.Header);
        double y = sheet.HeadBaseline + HeadRuleGap;
        var stroke = new Stroke(sheet.HairlineColor, sheet.Hairline);
        painter.Add(PathItem.Line(Artifact.Header, sheet.Margins.Left, y, sheet.Margins.Left + width, y, stroke));
    }

    private void PaintFoot(Painter painter, PageLabel label, string number)
    {
        var sheet = run.Sheet;
        var wording = run.Options.Wording;
        double width = sheet.PageWidth - sheet.Margins.Left - sheet.Margins.Right;
        string total = Math.Max(run.Numbers.LastArabic, label.Number).ToString(CultureInfo.InvariantCulture);
        string pattern = label.Style == PageNumberStyle.Arabic ? wording.PageOf : wording.FrontPage;
        string text = Wording.Fill(pattern, number, total);
        Write(painter, text, width, TextAlignment.Right, sheet.PageHeight - sheet.FootBaseline, Artifact.Footer);
    }

    private void Write(Painter painter, string text, double x, TextAlignment alignment, double baseline, Artifact artifact) =>
        painter.Text(new Label(text, font, run.Sheet.Running.Color, x, alignment, artifact), run.Sheet.Margins.Left, baseline);

    // a running head is a reminder: a long one may end early
    private string Fit(string text, double width)
    {
        if (font.Shape(text).Width <= width)
            return text;
        int end = text.Length;
        while (end > 1 && font.Shape(string.Concat(text.AsSpan(0, end).TrimEnd(), "…")).Width > width)
            end = Math.Max(text.LastIndexOf(' ', end - 1), 0) is > 0 and var space ? space : end - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
