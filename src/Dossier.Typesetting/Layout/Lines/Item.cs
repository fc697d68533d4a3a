namespace Dossier.Typesetting.Layout.Lines;

/// <summary>The three things a paragraph is made of (D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", 1981).</summary>
internal enum ItemKind : byte
{
    /// <summary>Something to be set: a word or a part of one.</summary>
    Box,

    /// <summary>White space that may stretch and shrink, and a place to break where a box precedes it.</summary>
    Glue,

    /// <summary>A place where breaking costs something; its width is set only if the line ends there.</summary>
    Penalty,
}

/// <summary>One item of a paragraph; widths in points.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Width">Natural width; of a penalty, the width of what is added to a line that ends there.</param>
/// <param name="Stretch">How far glue may grow at a ratio of 1.</param>
/// <param name="Shrink">How far glue may shrink at most.</param>
/// <param name="Cost">Of a penalty: <see cref="Never"/> forbids the break, <see cref="Forced"/> asks for it.</param>
/// <param name="Flagged">A line that ends here ends with a hyphen.</param>
/// <param name="Piece">What the paragraph sets here, an index of its own; -1 for nothing.</param>
internal readonly record struct Item(ItemKind Kind, double Width, double Stretch, double Shrink, int Cost, bool Flagged, int Piece)
{
    /// <summary>The cost of a break that must not be.</summary>
    public const int Never = 10_000;

    /// <summary>The cost of a break that must be.</summary>
    public const int Forced = -10_000;

    /// <summary>Stretch that fills any line.</summary>
    public const double Fill = 1e6;

    public static Item Box(double width, int piece = -1) => new(ItemKind.Box, width, 0, 0, 0, false, piece);

    public static Item Glue(double width, double stretch, double shrink, int piece = -1) =>
        new(ItemKind.Glue, width, stretch, shrink, 0, false, piece);

    public static Item Penalty(int cost, double width = 0, bool flagged = false, int piece = -1) =>
        new(ItemKind.Penalty, width, 0, 0, cost, flagged, piece);

    /// <summary>The end of a paragraph or of a line within it: the rest of the line stays white.</summary>
    public static (Item Fill, Item Break) End(int piece = -1) => (Glue(0, Fill, 0), Penalty(Forced, 0, false, piece));
}
