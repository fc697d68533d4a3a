using Dossier.Markup;
using Dossier.Pages.Figures;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>The editors' notes as blocks.</summary>
internal sealed class NoteBlocks(ReportText text, ViewSet views)
{
    private static readonly ParagraphStyle Note = ReportText.Particulars with { Hyphenates = true, SpaceBefore = 1 };

    private readonly MarkupParser parser = new(FigureCatalogue.ContentBlocks);
    private readonly RecordNames names = new(views.Corpus, null);

    /// <summary>The note of a fact; empty where it has none.</summary>
    public IEnumerable<Block> Of(FactView fact)
    {
        if (fact.Record.Note is not { } note)
            return [];
        var document = parser.Parse(note.Value, MarkupOrigin.Of(note));
        _ = MarkupLinks.Resolve(document, names);
        var walker = new MarkupBlocksWalker(text, views, $"note-{fact.Id}")
        {
            Style = Note,
            CitesInline = true,
        };
        return walker.Blocks(document.Ast);
    }
}
