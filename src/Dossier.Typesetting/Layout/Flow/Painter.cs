using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>Draws strips on a page. Places are in points from the page's top left corner.</summary>
internal sealed class Painter
{
    private readonly ImmutableArray<PageItem>.Builder items = ImmutableArray.CreateBuilder<PageItem>();
    private readonly ImmutableArray<LinkArea>.Builder links = ImmutableArray.CreateBuilder<LinkArea>();
    private readonly ImmutableArray<Destination>.Builder destinations = ImmutableArray.CreateBuilder<Destination>();

    public Painter(FontBook fonts)
    {
        Fonts = fonts;
        Lines = new LinePainter(this);
    }

    /// <summary>The fonts of texts in drawings.</summary>
    public FontBook Fonts { get; }

    /// <summary>Draws lines of text.</summary>
    public LinePainter Lines { get; }

    /// <summary>The page as drawn so far; the next one begins empty.</summary>
    public Page Finish(double width, double height, PageLabel? label)
    {
        var page = new Page(width, height)
        {
            Items = items.ToImmutable(),
            Links = links.ToImmutable(),
            Destinations = destinations.ToImmutable(),
            Label = label,
        };
        items.Clear();
        links.Clear();
        destinations.Clear();
        return page;
    }

    /// <summary>Draws strips one below the other, the first one's white space dropped.</summary>
    public void PaintAll(IReadOnlyList<Strip> strips, double x, double y)
    {
        for (int i = 0; i < strips.Count; i++)
        {
            y += i == 0 ? 0 : strips[i].SpaceBefore;
            PaintOne(strips[i], x, y, i == 0 ? null : strips[i - 1]);
            y += strips[i].Height;
        }
    }

    /// <summary>Draws a strip with all that belongs to it.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="x">The left edge of its column.</param>
    /// <param name="y">Its top.</param>
    /// <param name="above">The strip above it, whose side lines go on through the space between; null for none.</param>
    public void PaintOne(Strip strip, double x, double y, Strip? above)
    {
        foreach (var line in strip.SideLines)
        {
            double space = above is not null && above.SideLines.Contains(line) ? strip.SpaceBefore : 0;
            Line(x + line.X, y - space, x + line.X, y + strip.Height, new Stroke(line.Color, line.Width));
        }
        strip.Paint(this, x + strip.X, y);
        foreach (var label in strip.Labels)
            Text(label, x, y + (strip.FirstBaseline ?? label.Font.BaselineIn(label.Font.Size * 1.4)));
    }

    /// <summary>A line that only helps the eye.</summary>
    public void Line(double x1, double y1, double x2, double y2, Stroke stroke) =>
        Add(PathItem.Line(Artifact.Layout, x1, y1, x2, y2, stroke));

    public void Add(PageItem item) => items.Add(item);

    public void Add(LinkArea link) => links.Add(link);

    public void Add(Destination destination) => destinations.Add(destination);

    /// <summary>A label; <paramref name="x"/> is the left edge of its column.</summary>
    public void Text(Label label, double x, double baseline)
    {
        var shaped = label.Font.Shape(label.Text);
        x += label.X - shaped.Width * (label.Alignment switch { TextAlignment.Right => 1, TextAlignment.Center => 0.5, _ => 0 });
        if (label.Link is { } link)
            AddLink(link, x, baseline, shaped.Width, label.Font.Size);
        foreach (var run in shaped.Runs)
        {
            Add(new TextItem(label.Tag ?? Artifact.Layout, x, baseline, run, label.Color));
            x += run.Width;
        }
    }

    /// <summary>Makes text of a size clickable.</summary>
    public void AddLink(LinkScope link, double x, double baseline, double width, double size) =>
        Add(new LinkArea(new Rectangle(x, baseline - size * 0.95, width, size * 1.25), link.Target, link.Description, link.Element));
}
