using System.Runtime.InteropServices;
using Dossier.Typesetting.Fonts;
using Dossier.Typesetting.Layout.Lines;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>Fonts at one size and with one set of features, and the words already shaped in them. Belongs to one thread.</summary>
internal sealed class TextFont
{
    // beyond this the words are forgotten and shaped anew, so that memory stays bounded
    private const int MostWords = 12_000;
    private const int LongestCached = 48;

    private readonly Dictionary<string, ShapedText> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedText>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Action<ShapedText> onShaped;

    public TextFont(FontStack stack, FontStyle style, double size, FontFeatures features, Action<ShapedText> onShaped)
    {
        (Stack, Style, Size, Features, this.onShaped) = (stack, style, size, features, onShaped);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Primary = stack.Primary(style);
        SpaceGlyph = Primary.GlyphFor(' ');
        SpaceWidth = Shaper.Measure(" ", stack, style, size, features);
        Hyphen = ShapedText.Of("\u00AD", [Shaper.Hyphen(stack, style, size)]);
    }

    public FontStack Stack { get; }

    public FontStyle Style { get; }

    /// <summary>Font size in points.</summary>
    public double Size { get; }

    public FontFeatures Features { get; }

    /// <summary>The face of spaces, whose measures are those of the line.</summary>
    public FontFace Primary { get; }

    public ushort SpaceGlyph { get; }

    /// <summary>The natural width of a space in points.</summary>
    public double SpaceWidth { get; }

    /// <summary>The hyphen set where a word is divided.</summary>
    public ShapedText Hyphen { get; }

    /// <summary>
    /// How far the baseline stands below the top of a line of <paramref name="leading"/> points, the text being centred in it.
    /// </summary>
    public double BaselineIn(double leading)
    {
        var metrics = Primary.Metrics;
        double whole = metrics.Ascent + metrics.Descent;
        double above = whole > 0 ? metrics.Ascent / whole : 0.8;
        return (leading - Size) / 2 + above * Size;
    }

    /// <summary>The glyphs of a word or a part of one.</summary>
    public ShapedText Shape(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var known))
            return known;
        string word = text.ToString();
        var shaped = ShapedText.Of(word, Shaper.Shape(word, Stack, Style, Size, Features));
        onShaped(shaped);
        if (word.Length > LongestCached)
            return shaped;
        if (words.Count >= MostWords)
            words.Clear();
        words.Add(word, shaped);
        return shaped;
    }

    /// <summary>The places where a word may be divided, each with the width of what stands before it; found once a word.</summary>
    public ReadOnlySpan<WordPlace> PlacesOf(ShapedText word)
    {
        word.Places ??= FindPlaces(word.Text);
        return word.Places;
    }

    private WordPlace[] FindPlaces(string word)
    {
        Span<int> found = stackalloc int[Hyphenator.LongestWord];
        var places = new List<WordPlace>();
        int start = 0;
        while (NextLetters(word, ref start, out int length))
        {
            int count = Hyphenator.English.Hyphenate(word.AsSpan(start, length), found);
            for (int i = 0; i < count; i++)
                places.Add(PlaceAt(word, start + found[i]));
            start += length;
        }
        return places.Count == 0 ? [] : CollectionsMarshal.AsSpan(places).ToArray();
    }

    private WordPlace PlaceAt(string word, int index) => new(index, Shaper.Measure(word.AsSpan(0, index), Stack, Style, Size, Features));

    // letters with something else than punctuation beside them (digits, a hyphen, an underscore) belong to no word to be divided
    private static bool NextLetters(string word, ref int start, out int length)
    {
        for (; start < word.Length; start += Math.Max(length, 1))
        {
            length = 0;
            while (start + length < word.Length && char.IsLetter(word[start + length]))
                length++;
            if (length >= Hyphenator.ShortestWord && IsWordEdge(word, start - 1) && IsWordEdge(word, start + length))
                return true;
        }
        length = 0;
        return false;
    }

    private static bool IsWordEdge(string word, int index) =>
        index < 0 || index >= word.Length || "“”‘’'\"()[]{}.,;:!?…«»–—/".Contains(word[index], StringComparison.Ordinal);
}
