using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>How a document is set; lengths in points. As it comes, it sets a report on A4.</summary>
public sealed record StyleSheet
{
    private static readonly ParagraphStyle HeadingBase = new() { Bold = true, KeepsWithNext = true };

    /// <summary>The style sheet for reports.</summary>
    public static StyleSheet Report { get; } = new();

    /// <summary>Width of a page.</summary>
    public double PageWidth { get; init; } = 595.28;

    /// <summary>Height of a page.</summary>
    public double PageHeight { get; init; } = 841.89;

    /// <summary>White space around the text.</summary>
    public Margins Margins { get; init; } = new(Left: 90, Top: 86, Right: 90, Bottom: 90);

    /// <summary>From the top of the page to the baseline of the running head.</summary>
    public double HeadBaseline { get; init; } = 54;

    /// <summary>From the bottom of the page to the baseline of the page number.</summary>
    public double FootBaseline { get; init; } = 50;

    /// <summary>White space between columns.</summary>
    public double ColumnGap { get; init; } = 24;

    /// <summary>Running text.</summary>
    public ParagraphStyle Body { get; init; } = new()
    {
        Size = 10.5,
        Leading = 15.5,
        Alignment = TextAlignment.Justified,
        Hyphenates = true,
        SpaceAfter = 7,
    };

    /// <summary>Headings of the levels 1 to 6; deeper ones are set like the last.</summary>
    public ImmutableArray<ParagraphStyle> Headings { get; init; } =
    [
        HeadingBase with { Size = 23, Leading = 28, SpaceAfter = 18 },
        HeadingBase with { Size = 14.5, Leading = 19, SpaceBefore = 22, SpaceAfter = 7 },
        HeadingBase with { Size = 11.5, Leading = 16, SpaceBefore = 16, SpaceAfter = 4 },
        HeadingBase with { Size = 10.5, Leading = 15.5, SpaceBefore = 12, SpaceAfter = 3 },
        HeadingBase with { Size = 9.5, Leading = 14, SpaceBefore = 10, SpaceAfter = 2, Family = FontRole.Sans },
        HeadingBase with { Size = 9, Leading = 13, SpaceBefore = 10, SpaceAfter = 2, Family = FontRole.Sans, Color = Ink.Grey },
    ];

    /// <summary>Words of others.</summary>
    public ParagraphStyle Quote { get; init; } = new() { Size = 9.8, Leading = 14.4, Hyphenates = true, SpaceAfter = 5 };

    /// <summary>Text of table cells.</summary>
    public ParagraphStyle Cell { get; init; } = new()
    {
        Family = FontRole.Sans,
        Size = 8.6,
        Leading = 11.6,
        Hyphenates = true,
        SpaceAfter = 3,
    };

    /// <summary>Text of header cells.</summary>
    public ParagraphStyle HeaderCell { get; init; } = new() { Family = FontRole.Sans, Size = 7.8, Leading = 10.4, Color = Ink.Grey };

    /// <summary>Captions of tables, and titles of figures.</summary>
    public ParagraphStyle Title { get; init; } = new()
    {
        Family = FontRole.Sans,
        Size = 9,
        Leading = 12.4,
        Bold = true,
        SpaceBefore = 10,
        SpaceAfter = 5,
        KeepsWithNext = true,
    };

    /// <summary>Captions of figures.</summary>
    public ParagraphStyle Caption { get; init; } = new()
    {
        Family = FontRole.Sans,
        Size = 8.2,
        Leading = 11.4,
        Color = Ink.Grey,
        SpaceBefore = 5,
        SpaceAfter = 14,
    };

    /// <summary>Notes at the foot of the page.</summary>
    public ParagraphStyle Note { get; init; } = new() { Size = 8.1, Leading = 11.2, Hyphenates = true, SpaceAfter = 2 };

    /// <summary>Entries of the contents, by level; deeper ones are set like the last.</summary>
    public ImmutableArray<ParagraphStyle> Contents { get; init; } =
    [
        new() { Size = 10.2, Leading = 14, Bold = true, SpaceBefore = 8 },
        new() { Size = 9.6, Leading = 14, HangingIndent = 14, FirstLineIndent = 14 },
        new() { Size = 9, Leading = 13, HangingIndent = 28, FirstLineIndent = 28, Color = Ink.Grey },
    ];

    /// <summary>Running heads and page numbers.</summary>
    public ParagraphStyle Running { get; init; } = new() { Family = FontRole.Sans, Size = 8, Leading = 11, Color = Ink.Grey };

    /// <summary>Lists.</summary>
    public ListStyle List { get; init; } = new();

    /// <summary>Tables.</summary>
    public TableStyle Table { get; init; } = new();

    /// <summary>Space between two sides, and around the line between them.</summary>
    public double SideGap { get; init; } = 24;

    /// <summary>Thickness of hairlines.</summary>
    public double Hairline { get; init; } = 0.4;

    /// <summary>Colour of hairlines.</summary>
    public Color HairlineColor { get; init; } = Ink.Hairline;

    /// <summary>Colour of links, or null for that of the text.</summary>
    public Color? LinkColor { get; init; } = Ink.Petrol;

    /// <summary>How a heading of a level is set.</summary>
    public ParagraphStyle Heading(int level) => Headings[Math.Clamp(level, 1, Headings.Length) - 1];

    /// <summary>How an entry of the contents is set.</summary>
    public ParagraphStyle Entry(int level) => Contents[Math.Clamp(level, 1, Contents.Length) - 1];
}

/// <summary>White space around the text of a page, in points.</summary>
public readonly record struct Margins(double Left, double Top, double Right, double Bottom);
