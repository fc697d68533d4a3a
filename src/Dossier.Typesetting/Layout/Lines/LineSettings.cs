namespace Dossier.Typesetting.Layout.Lines;

/// <summary>How a paragraph is to be broken; widths in points.</summary>
internal sealed record LineSettings
{
    /// <summary>Room for the first line.</summary>
    public required double FirstWidth { get; init; }

    /// <summary>Room for every other line.</summary>
    public required double Width { get; init; }

    /// <summary>
    /// Ragged lines: what a line may fall short at a ratio of 1; 0 for justified text. Glue is then expected to be rigid.
    /// </summary>
    public double Rag { get; init; }

    /// <summary>More than this many lines in a row never end with a hyphen.</summary>
    public int HyphensInARow { get; init; } = 2;

    /// <summary>A last line shorter than this is a sliver and avoided.</summary>
    public double Sliver { get; init; }

    public bool IsRagged => Rag > 0;

    public double WidthOf(int line) => line == 0 ? FirstWidth : Width;
}

/// <summary>Where a line ends.</summary>
/// <param name="Item">The glue or penalty at which it ends.</param>
/// <param name="Hyphenated">It ends with a hyphen.</param>
internal readonly record struct LineEnd(int Item, bool Hyphenated);
