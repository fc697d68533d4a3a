using Dossier.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup.Html;

/// <summary>Writes text, with runs in another script marked by their language.</summary>
internal sealed class LiteralHtml : HtmlObjectRenderer<LiteralInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        if (renderer is not HtmlMarkupRenderer html || !LanguageRuns.MayDiffer(obj.Content.AsSpan(), cyrillic: false))
        {
            renderer.WriteEscape(obj.Content);
            return;
        }

        foreach (var run in LanguageRuns.Split(obj.Content.ToString()))
        {
            if (run.Language is null || run.Language == html.Language)
                html.WriteEscape(run.Text);
            else
                html.Write("<span lang=\"").Write(run.Language).Write("\">").WriteEscape(run.Text).Write("</span>");
        }
    }
}
