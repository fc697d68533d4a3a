using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Markup;
using Dossier.Markup.Syntax;
using Dossier.Pages.Figures;
using Dossier.Pages.Views;
using Dossier.Templates;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Pages.Making;

/// <summary>Makes pages: template to Markdown, Markdown to a tree, names in the tree to records. May be used by several threads at once.</summary>
internal sealed class PageMaker(ViewSet views, PagePlan plan)
{
    private readonly MarkupParser parser = new(FigureCatalogue.PageBlocks);
    private readonly RecordNames names = new(views.Corpus, plan);

    /// <summary>Makes a planned page.</summary>
    /// <returns>The page, or null where there is an error; and every diagnostic.</returns>
    public (Page? Page, ImmutableArray<Diagnostic> Diagnostics) Make(PlannedPage planned)
    {
        string text;
        try
        {
            text = planned.Template.Body.Render(planned.Values(views.Dossier));
        }
        catch (TemplateLimitException limit)
        {
            return (null, [limit.Diagnostic]);
        }

        var document = parser.Parse(text, MarkupOrigin.Fixed(planned.Template.Span), MarkupLimits.Pages);
        ImmutableArray<Diagnostic> diagnostics = [.. document.Diagnostics, .. MarkupLinks.Resolve(document, names)];
        var page = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : Finish(planned, document);
        return (page, diagnostics);
    }

    private Page Finish(PlannedPage planned, MarkupDocument document)
    {
        var figures = new Dictionary<FigureBlock, Figure>();
        foreach (var block in document.Ast.Descendants<FigureBlock>())
            figures[block] = Make(block, $"f{figures.Count + 1}");
        foreach (var reference in document.Ast.Descendants<FactReference>())
            CloseUp(reference);
        var cited = document.Ast.Descendants<FactReference>().Select(reference => reference.Id).Distinct(StringComparer.Ordinal);
        return new Page
        {
            Plan = planned,
            Document = document,
            Figures = figures.ToFrozenDictionary(),
            SourceNotes = SourceNotesOf(document),
            Notes = [.. cited.Select((fact, index) => new NoteView(index + 1, views.Fact(fact)))],
        };
    }

    private ImmutableArray<SourceNoteView> SourceNotesOf(MarkupDocument document)
    {
        var cited = document.Ast.Descendants<SourceCitation>().SelectMany(citation => citation.Sources).Select(source => source.Id).Distinct(StringComparer.Ordinal);
        return [.. cited.Select((source, index) => new SourceNoteView(index + 1, views.Source(source)))];
    }

    // Authors leave a space before a reference; its mark stands close, so that it never begins a line.
    private static void CloseUp(FactReference reference)
    {
        if (reference.PreviousSibling is LiteralInline literal)
            literal.Content.TrimEnd();
    }

    private Figure Make(FigureBlock block, string prefix)
    {
        var request = new FigureRequest(views, name => block.Arguments[name], [.. block.Ids.Select(listed => listed.Id)], prefix);
        return FigureCatalogue.Get(block.Name).Make(request);
    }
}
