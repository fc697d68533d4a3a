using System.Collections.Immutable;
using System.Globalization;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>Which anchors stand on which pages, as found by one pass, and which of that was used by the next.</summary>
internal sealed class PageNumbers
{
    // as wide as a usual page number: what is set before the numbers are known
    private const string Unknown = "000";

    private readonly Dictionary<string, AnchorPage> pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The last page numbered in Arabic figures.</summary>
    public int LastArabic { get; set; }

    /// <summary>Nothing is known yet.</summary>
    public bool IsEmpty => pages.Count == 0;

    /// <summary>Whether anything was asked for.</summary>
    public bool WasAsked => asked.Count > 0;

    public bool Contains(string anchor) => pages.ContainsKey(anchor);

    /// <summary>Notes where an anchor stands.</summary>
    /// <returns>False if one of that name stands elsewhere already.</returns>
    public bool Add(string anchor, int page, PageLabel label) => pages.TryAdd(anchor, new AnchorPage(page, label));

    /// <summary>What is printed as the page of an anchor.</summary>
    public string TextOf(string anchor)
    {
        asked.Add(anchor);
        return pages.TryGetValue(anchor, out var page) ? page.Text : IsEmpty ? Unknown : "?";
    }

    /// <summary>The pages of anchors, each once and in order, neighbours merged; unknown ones at the end.</summary>
    public ImmutableArray<PageRange> RangesOf(ImmutableArray<string> anchors)
    {
        var known = new List<(AnchorPage Page, string Anchor)>();
        var ranges = ImmutableArray.CreateBuilder<PageRange>();
        string? unknown = null;
        foreach (string anchor in anchors)
        {
            asked.Add(anchor);
            if (pages.TryGetValue(anchor, out var page))
                known.Add((page, anchor));
            else
                unknown ??= anchor;
        }
        known.Sort((a, b) => (a.Page.Index - b.Page.Index) is var pages and not 0 ? pages : string.CompareOrdinal(a.Anchor, b.Anchor));
        Merge(known, ranges);
        if (unknown is not null)
            ranges.Add(new PageRange(IsEmpty ? Unknown : "?", unknown));
        return ranges.ToImmutable();
    }

    /// <summary>Whether all that was asked for is the same in <paramref name="later"/>.</summary>
    public bool HoldsIn(PageNumbers later)
    {
        foreach (string anchor in asked)
        {
            bool before = pages.TryGetValue(anchor, out var old), after = later.pages.TryGetValue(anchor, out var now);
            if (before != after || old.Index != now.Index || old.Label != now.Label)
                return false;
        }
        return true;
    }

    /// <summary>The pages by their place in the document, from 1.</summary>
    public ImmutableSortedDictionary<string, int> ToImmutable() =>
        pages.Where(pair => !Text.Note.IsOwn(pair.Key))
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Index + 1, StringComparer.Ordinal);

    private static void Merge(List<(AnchorPage Page, string Anchor)> known, ImmutableArray<PageRange>.Builder ranges)
    {
        for (int i = 0; i < known.Count;)
        {
            int last = i;
            while (last + 1 < known.Count && Follows(known[last].Page, known[last + 1].Page))
                last++;
            string first = known[i].Page.Text, end = known[last].Page.Text;
            ranges.Add(new PageRange(first == end ? first : $"{first}–{end}", known[i].Anchor));
            i = last + 1;
        }
    }

    private static bool Follows(AnchorPage page, AnchorPage next) =>
        next.Index - page.Index is 0 or 1 && next.Label.Style == page.Label.Style;

    private readonly record struct AnchorPage(int Index, PageLabel Label)
    {
        public string Text => PageLabels.TextOf(Label);
    }
}

/// <summary>Pages as printed, such as "14–16", and the first anchor on them.</summary>
internal readonly record struct PageRange(string Text, string Anchor);

/// <summary>Page labels as printed.</summary>
internal static class PageLabels
{
    private static readonly (int Value, string Figures)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string TextOf(PageLabel label) => label.Prefix + label.Style switch
    {
        PageNumberStyle.Arabic => label.Number.ToString(CultureInfo.InvariantCulture),
        PageNumberStyle.LowerRoman => InRoman(label.Number),
        PageNumberStyle.UpperRoman => InRoman(label.Number).ToUpperInvariant(),
        PageNumberStyle.LowerLetters => InLetters(label.Number),
        _ => "",
    };

    private static string InRoman(int number)
    {
        var text = new System.Text.StringBuilder();
        foreach (var (value, figures) in Roman)
        {
            for (; number >= value && text.Length < 40; number -= value)
                text.Append(figures);
        }
        return text.ToString();
    }

    // a to z, aa to zz and so on, as PDF has it
    private static string InLetters(int number) => new((char)('a' + (number - 1) % 26), Math.Clamp((number - 1) / 26 + 1, 1, 40));
}
