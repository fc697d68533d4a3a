using Dossier.Typesetting.Layout.Lines;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>Makes boxes, glue and penalties of a paragraph's text.</summary>
internal sealed class ItemBuilder
{
    private const int AtHyphen = 60;
    private const int AtHyphenOfName = 160;
    private const int AtHyphenRagged = 250;
    private const double SpaceStretch = 0.5;
    private const double SpaceShrink = 0.3;
    private const double SeamStretch = 0.03;

    private readonly WideWordSplitter splitter;
    private ParagraphItems result = new(new FlatText());
    private bool justified;
    private int span;

    public ItemBuilder(WideWordSplitter splitter) => this.splitter = splitter;

    /// <summary>The items of a text. What is wider than <paramref name="width"/> points can be broken anywhere.</summary>
    public ParagraphItems Build(FlatText text, bool isJustified, double width)
    {
        result = new ParagraphItems(text);
        justified = isJustified;
        span = 0;
        int i = 0;
        while (i < text.Length)
            i = AddNext(text.Characters, i);
        DropTrailingSpace();
        result.AddEnd();
        splitter.Split(result, width);
        return result;
    }

    private int AddNext(ReadOnlySpan<char> text, int i)
    {
        MoveTo(i);
        if (text[i] == FlatText.LineMark)
        {
            DropTrailingSpace();
            result.AddEnd();
            return i + 1;
        }
        if (!IsSpace(text[i]))
            return AddToken(text, i);
        int next = i;
        while (next < text.Length && IsSpace(text[next]))
            next++;
        AddSpace(text, i, next);
        return next;
    }

    private void MoveTo(int index)
    {
        while (span + 1 < result.Text.Spans.Count && result.Text.Spans[span + 1].Start <= index)
            span++;
    }

    private static bool IsSpace(char c) =>
        c <= ' ' || (c is not ('\u00A0' or '\u202F' or '\u2007' or FlatText.LineMark) && char.IsWhiteSpace(c));

    private void AddSpace(ReadOnlySpan<char> text, int index, int next)
    {
        bool isLineStart = result.Items.Count == 0 || result.Items[^1].Kind == ItemKind.Penalty && result.Items[^1].Cost <= Item.Forced;
        if (isLineStart)
            return;
        // a dash stays with what stands before it
        if (IsLoneDash(text, next))
            result.Items.Add(Item.Penalty(Item.Never));
        AddSpaceGlue(PieceKind.Space, index);
    }

    private void AddSpaceGlue(PieceKind kind, int index)
    {
        double width = result.Text.Spans[span].Font.SpaceWidth;
        double stretch = justified ? width * SpaceStretch : 0, shrink = justified ? width * SpaceShrink : 0;
        result.AddGlue(new Piece(kind, index, span), width, stretch, shrink);
    }

    private static bool IsLoneDash(ReadOnlySpan<char> text, int i) =>
        i < text.Length && text[i] is '–' or '—' && (i + 1 == text.Length || IsSpace(text[i + 1]));

    private void DropTrailingSpace()
    {
        while (result.Items.Count > 0 && result.Items[^1].Kind == ItemKind.Glue && result.Items[^1].Stretch < Item.Fill)
            result.Items.RemoveAt(result.Items.Count - 1);
    }

    private int AddToken(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && !IsSpace(text[end]) && text[end] != FlatText.LineMark)
            end++;
        bool isAddress = BreakRules.IsAddress(text[start..end]);
        int from = start;
        for (int i = start + 1; i <= end; i++)
        {
            if (!IsCut(text, i, end, isAddress, out int cost))
                continue;
            AddPart(text, from, i, isAddress);
            if (i < end && cost >= 0)
                AddBreak(text, i, cost);
            from = i;
            MoveTo(i);
        }
        return end;
    }

    // a part ends where the line may, where the style changes, and at characters that are set in a way of their own
    private bool IsCut(ReadOnlySpan<char> text, int i, int end, bool isAddress, out int cost)
    {
        cost = BreakRules.None;
        if (i == end)
            return true;
        bool startsSpan = span + 1 < result.Text.Spans.Count && result.Text.Spans[span + 1].Start == i;
        if (!startsSpan || !result.Text.Spans[span + 1].ClingsToPrevious)
            cost = BreakRules.CostBefore(text, i, isAddress);
        return cost >= 0 || startsSpan || IsOfItsOwn(text[i]) || IsOfItsOwn(text[i - 1]);
    }

    private static bool IsOfItsOwn(char c) => c is '\u00A0' or '\u00AD' or FlatText.ObjectMark;

    private void AddBreak(ReadOnlySpan<char> text, int i, int cost)
    {
        if (text[i - 1] == '\u00AD')
            return;
        if (justified && cost == 0 && text[i - 1] != '\u200B')
            result.AddGlue(new Piece(PieceKind.Seam, i, span), 0, result.Text.Spans[span].Font.Size * SeamStretch, 0);
        else
            result.Items.Add(Item.Penalty(cost, 0, BreakRules.EndsWithHyphen(text, i)));
    }

    private void AddPart(ReadOnlySpan<char> text, int from, int to, bool isAddress)
    {
        var style = result.Text.Spans[span];
        switch (text[from])
        {
            case '\u00A0':
                result.Items.Add(Item.Penalty(Item.Never));
                AddSpaceGlue(PieceKind.FixedSpace, from);
                break;
            case '\u00AD':
                result.Items.Add(Item.Penalty(HyphenCost(text, from), style.Font.Hyphen.Width, true));
                break;
            case FlatText.ObjectMark when style.Drawing is { } drawing:
                result.AddBox(new Piece(PieceKind.Drawing, from, span), WidthOf(drawing, style));
                break;
            default:
                AddWord(text, from, to, style, style.IsEnglish && !isAddress);
                break;
        }
    }

    private static double WidthOf(InlineDrawing drawing, TextSpan style) =>
        drawing.Drawing.Height > 0 ? drawing.Drawing.Width / drawing.Drawing.Height * drawing.Height * style.Font.Size : 0;

    private void AddWord(ReadOnlySpan<char> text, int from, int to, TextSpan style, bool mayDivide)
    {
        var word = style.Font.Shape(text[from..to]);
        var places = mayDivide ? style.Font.PlacesOf(word) : default;
        var before = new WordPlace(0, 0);
        foreach (var place in places)
        {
            AddPiece(word, from, before, place);
            result.Items.Add(Item.Penalty(HyphenCost(text, from), style.Font.Hyphen.Width, true));
            before = place;
        }
        AddPiece(word, from, before, new WordPlace(word.Text.Length, word.Width));
    }

    private void AddPiece(ShapedText word, int start, WordPlace from, WordPlace to) =>
        result.AddBox(new Piece(PieceKind.Word, start + from.Index, span, word, from.Index, to.Index), to.Width - from.Width);

    private int HyphenCost(ReadOnlySpan<char> text, int wordStart) =>
        !justified ? AtHyphenRagged : char.IsUpper(text[wordStart]) ? AtHyphenOfName : AtHyphen;
}
