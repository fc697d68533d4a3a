using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Composes a figure: its title, the drawing and the caption, which stay together.</summary>
internal static class FigureComposer
{
    // room for title and caption where the drawing would fill the page
    private const double MostOfColumn = 0.8;

    public static void Compose(Composer composer, Figure figure, FlowContext context)
    {
        var run = composer.Run;
        if (string.IsNullOrWhiteSpace(figure.Alternative))
            run.Warnings.Add(LayoutWarningKind.MissingContent, figure.Anchor ?? "", "a figure has no alternative text");
        var element = run.Add(context.Parent, new StructureElement(StructureType.Figure) { Alternative = figure.Alternative });
        var tag = element?.AddContent();
        bool hasText = figure.Title.Length + figure.Caption.Length > 0;
        var words = context with { Parent = hasText ? run.Add(element, StructureType.Caption) : null };
        composer.Name(figure.Anchor);
        composer.BeginKept();
        composer.Paragraphs.Compose(figure.Title, context.StyleOf(run.Sheet.Title), StructureType.P, words);
        composer.Emit(Draw(composer, figure, context, element, tag), context);
        composer.Paragraphs.Compose(figure.Caption, context.StyleOf(run.Sheet.Caption), StructureType.P, words);
        composer.EndKept();
        composer.Space(run.Sheet.Caption.SpaceAfter);
    }

    private static DrawingStrip Draw(Composer composer, Figure figure, FlowContext context, StructureElement? element, ContentTag? tag)
    {
        var drawing = figure.Drawing;
        double width = Math.Clamp(figure.Width ?? context.Width, 1, context.Width);
        double height = drawing.Width > 0 && drawing.Height > 0 ? width * drawing.Height / drawing.Width : 0;
        double most = composer.ColumnHeight * MostOfColumn;
        if (height > most)
            (width, height) = (width * most / height, most);
        return new DrawingStrip
        {
            X = context.X,
            Height = height,
            Width = width,
            Drawing = drawing,
            Element = element,
            Tag = tag ?? context.Artifact,
        };
    }
}
