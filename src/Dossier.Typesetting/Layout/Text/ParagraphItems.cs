using Dossier.Typesetting.Layout.Lines;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>A paragraph ready to be broken: its items, and what each of them sets.</summary>
internal sealed class ParagraphItems(FlatText text)
{
    public FlatText Text { get; } = text;

    public List<Item> Items { get; } = new(text.Length / 2 + 4);

    /// <summary>What the items set; <see cref="Item.Piece"/> counts here.</summary>
    public List<Piece> Pieces { get; } = new(text.Length / 2 + 4);

    public void AddBox(Piece piece, double width)
    {
        Items.Add(Item.Box(width, Pieces.Count));
        Pieces.Add(piece);
    }

    public void AddGlue(Piece piece, double width, double stretch, double shrink)
    {
        Items.Add(Item.Glue(width, stretch, shrink, Pieces.Count));
        Pieces.Add(piece);
    }

    /// <summary>Ends a line, or the paragraph.</summary>
    public void AddEnd()
    {
        var (fill, end) = Item.End();
        Items.Add(fill);
        Items.Add(end);
    }
}

/// <summary>What an item sets.</summary>
internal enum PieceKind : byte
{
    /// <summary>A word or a part of one.</summary>
    Word,

    /// <summary>A space between words.</summary>
    Space,

    /// <summary>A space where no line ends.</summary>
    FixedSpace,

    /// <summary>The place between two Chinese characters, which may open up.</summary>
    Seam,

    /// <summary>A drawing.</summary>
    Drawing,
}

/// <summary>What an item sets: a part of a shaped word, a space, a drawing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The place of its first character in the paragraph.</param>
/// <param name="Span">The span it is part of.</param>
/// <param name="Word">The word, or null.</param>
/// <param name="From">Where the part of the word begins.</param>
/// <param name="To">Where it ends, exclusive.</param>
internal readonly record struct Piece(PieceKind Kind, int Start, int Span, ShapedText? Word = null, int From = 0, int To = 0);
