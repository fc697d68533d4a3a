using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Tests.Support;

/// <summary>Draws single lines of text down a page: enough to test the writer without the layout.</summary>
internal sealed class PageSketch
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    private const double Margin = 72;
    private readonly List<PageItem> items = [];
    private readonly List<LinkArea> links = [];
    private readonly List<Destination> destinations = [];
    private double y = Margin;

    public PageLabel? Label { get; init; }

    public Page Page => new(Width, Height) { Items = [.. items], Links = [.. links], Destinations = [.. destinations], Label = Label };

    /// <summary>A line of text; goes on behind the last one where <paramref name="x"/> is given. Returns where it ends.</summary>
    public double Line(ContentTag tag, string text, FontStyle style = FontStyle.Regular, double size = 11, double? x = null, FontFeatures features = FontFeatures.Text)
    {
        if (x is null)
            y += 1.4 * size;
        var at = x ?? Margin;
        foreach (var run in Shaper.Shape(text, StandardFonts.Text, style, size, features))
        {
            items.Add(new TextItem(tag, at, y, run, Color.Black));
            at += run.Width;
        }

        return at;
    }

    public double Line(StructureElement element, string text, FontStyle style = FontStyle.Regular, double size = 11) =>
        Line(element.AddContent(), text, style, size);

    public PageSketch Draw(PageItem item)
    {
        items.Add(item);
        return this;
    }

    public PageSketch Place(string name)
    {
        destinations.Add(new Destination(name, y));
        return this;
    }

    /// <summary>A line that is a link.</summary>
    public PageSketch Link(StructureElement parent, string text, LinkTarget target)
    {
        var element = parent.Add(StructureType.Link);
        var end = Line(element, text);
        links.Add(new LinkArea(new Rectangle(Margin, y - 10, end - Margin, 13), target, "Leads to " + text, element));
        return this;
    }

    /// <summary>A document of the pages that <paramref name="draw"/> adds.</summary>
    public static byte[] Document(Action<PdfWriter> draw, PdfOptions? options = null, Func<PdfWriter, PdfSummary>? complete = null)
    {
        using var stream = new MemoryStream();
        var writer = new PdfWriter(stream, SampleDocument.Properties, options);
        draw(writer);
        var summary = complete is null ? writer.Complete([], []) : complete(writer);
        Assert.Equal(stream.Length, summary.Length);
        return stream.ToArray();
    }

    /// <summary>A document of one paragraph of one line.</summary>
    public static byte[] OneLine(string text, FontFeatures features = FontFeatures.Text) => Document(writer =>
    {
        var sketch = new PageSketch();
        sketch.Line(writer.Root.Add(StructureType.P).AddContent(), text, features: features);
        writer.Add(sketch.Page);
    });
}
