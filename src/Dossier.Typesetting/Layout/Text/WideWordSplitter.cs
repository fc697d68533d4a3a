using Dossier.Typesetting.Layout.Lines;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>Lets what is wider than its column be broken between any two letters, so that nothing is lost and nothing sticks out.</summary>
internal sealed class WideWordSplitter
{
    private const int Cost = 3_000;

    private readonly Warnings warnings;
    private readonly List<Item> output = [];

    public WideWordSplitter(Warnings warnings) => this.warnings = warnings;

    /// <summary>Splits the boxes of every stretch without a place to break that is wider than <paramref name="width"/>.</summary>
    public void Split(ParagraphItems paragraph, double width)
    {
        var items = paragraph.Items;
        bool isSplit = false;
        for (int start = 0, end; start < items.Count; start = end)
        {
            end = EndOfStretch(items, start, out double stretch);
            if (stretch > width && !isSplit)
            {
                isSplit = true;
                output.Clear();
                output.AddRange(items.GetRange(0, start));
            }
            if (isSplit)
                Copy(paragraph, start, end, stretch > width);
        }
        if (isSplit)
        {
            items.Clear();
            items.AddRange(output);
        }
    }

    // the stretch reaches behind the item where a line may end
    private static int EndOfStretch(List<Item> items, int start, out double width)
    {
        width = 0;
        for (int i = start; i < items.Count; i++)
        {
            var item = items[i];
            bool isPlace = item.Kind switch
            {
                ItemKind.Glue => i > 0 && items[i - 1].Kind == ItemKind.Box,
                ItemKind.Penalty => item.Cost < Item.Never,
                _ => false,
            };
            // a hyphen needs room as well, white space at a break does not
            if (item.Kind == ItemKind.Penalty ? isPlace : !isPlace)
                width += item.Width;
            if (isPlace)
                return i + 1;
        }
        return items.Count;
    }

    private void Copy(ParagraphItems paragraph, int start, int end, bool splits)
    {
        for (int i = start; i < end; i++)
        {
            var item = paragraph.Items[i];
            if (splits && item.Kind == ItemKind.Box && paragraph.Pieces[item.Piece] is { Word: { } word } piece)
                SplitBox(paragraph, item, piece, word);
            else
                output.Add(item);
        }
    }

    private void SplitBox(ParagraphItems paragraph, Item item, Piece piece, ShapedText word)
    {
        warnings.Add(LayoutWarningKind.WideWord, word.Text, $"`{Warnings.Excerpt(word.Text)}` is wider than its column and was divided");
        double origin = 0;
        var before = new WordPlace(piece.From, 0);
        foreach (var place in word.Clusters())
        {
            if (place.Index <= piece.From)
                origin = place.Width;
            if (place.Index <= piece.From || place.Index >= piece.To)
                continue;
            var next = new WordPlace(place.Index, place.Width - origin);
            AddBox(paragraph, piece, before, next);
            output.Add(Item.Penalty(Cost));
            before = next;
        }
        AddBox(paragraph, piece, before, new WordPlace(piece.To, Math.Max(item.Width, before.Width)));
    }

    private void AddBox(ParagraphItems paragraph, Piece piece, WordPlace from, WordPlace to)
    {
        output.Add(Item.Box(to.Width - from.Width, paragraph.Pieces.Count));
        paragraph.Pieces.Add(piece with { Start = piece.Start + from.Index - piece.From, From = from.Index, To = to.Index });
    }
}
