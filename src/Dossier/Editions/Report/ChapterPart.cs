using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>A page's text as a part of the report.</summary>
internal static class ChapterPart
{
    /// <summary>The part.</summary>
    public static Section Make(ReportText text, Page page, ViewSet views)
    {
        var prefix = page.Route.TrimEnd('/').Replace('/', '-');
        var walker = new MarkupBlocksWalker(text, views, prefix) { Figures = page.Figures };
        return new Section([.. walker.Blocks(page.Document.Ast)]) { RunningHead = page.Plan.Title };
    }
}
