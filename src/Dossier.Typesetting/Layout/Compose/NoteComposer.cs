using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes notes for the foot of the page.</summary>
internal static class NoteComposer
{
    private const double Indent = 15;
    private const double MarkerGap = 4;

    /// <summary>The strips of a note.</summary>
    /// <param name="run">The pass.</param>
    /// <param name="note">The note.</param>
    /// <param name="width">Width of the column in points.</param>
    /// <param name="columnHeight">Height of a column in points.</param>
    public static List<Strip> Compose(LayoutRun run, Note note, double width, double columnHeight)
    {
        var style = run.Sheet.Note;
        var font = run.Fonts.Find(style with { TabularFigures = true });
        double indent = Math.Min(Math.Max(Indent, font.Shape(note.Marker).Width + MarkerGap), width / 2);
        var composer = new Composer(run) { ColumnHeight = columnHeight };
        composer.Name(note.Destination);
        composer.Label(LabelOf(run, note, font, style));
        var context = new FlowContext { X = indent, Width = width - indent, Style = style, Parent = note.Element, Depth = 1 };
        composer.Begin(note.Blocks, context);
        var strips = new List<Strip>();
        while (composer.Advance(strips))
        {
        }
        return strips;
    }

    private static Label LabelOf(LayoutRun run, Note note, TextFont font, ParagraphStyle style)
    {
        LinkScope? link = null;
        ContentTag? tag = null;
        if (note.Element is { } element)
        {
            var linkElement = element.Add(StructureType.Lbl).Add(StructureType.Link);
            tag = linkElement.AddContent();
            string description = Wording.Fill(run.Options.Wording.BackToText, note.Marker);
            link = new LinkScope(new InternalTarget(note.BackDestination), description, linkElement);
        }
        return new Label(note.Marker, font, style.Color, 0, TextAlignment.Left, tag, link);
    }
}
