using Dossier.Typesetting.Layout.Lines;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Typesetting.Tests.Layout;

public sealed class LineBreakerTests
{
    [Fact]
    public void The_whole_paragraph_decides_not_the_line_that_comes_first()
    {
        // first-fit would set "aaa bb / cc / ddddd" and leave a hole in the middle
        Assert.Equal(["aaa", "bb cc", "ddddd"], Ragged("aaa bb cc ddddd", 6));
    }

    [Fact]
    public void Text_that_fits_on_one_line_stays_on_one_line() =>
        Assert.Equal(["one two three"], Ragged("one two three", 20));

    [Fact]
    public void A_narrower_first_line_takes_less()
    {
        var items = Words("aaaa bbbb cccc dddd eeee", glueStretch: 0, glueShrink: 0);
        var ends = new LineBreaker().Break(items, new LineSettings { FirstWidth = 5, Width = 10, Rag = 3 });
        Assert.Equal(3, ends.Count);
        Assert.Equal(1, ends[0].Item);
    }

    [Fact]
    public void A_forced_break_ends_its_line()
    {
        var items = Words("aa bb", 0, 0);
        items.RemoveRange(items.Count - 2, 2);
        AddEnd(items);
        items.Add(Item.Box(2));
        AddEnd(items);
        Assert.Equal(2, new LineBreaker().Break(items, Rag(100)).Count);
    }

    [Fact]
    public void Words_are_divided_only_where_lines_would_be_too_loose_without()
    {
        // ten letters with one place to divide, after two short words: undivided, the first line would have a gap of five
        List<Item> items = [Item.Box(4), Item.Glue(1, 0.5, 0.3), Item.Box(3), Item.Glue(1, 0.5, 0.3),
            Item.Box(5), Item.Penalty(50, 1, true), Item.Box(5), Item.Glue(1, 0.5, 0.3), Item.Box(9)];
        AddEnd(items);
        var ends = new LineBreaker().Break(items, new LineSettings { FirstWidth = 15, Width = 15 });
        Assert.Equal(new LineEnd(5, true), ends[0]);
    }

    [Fact]
    public void Lines_are_not_divided_where_they_come_out_well_undivided()
    {
        List<Item> items = [Item.Box(4), Item.Glue(1, 0.5, 0.3), Item.Box(5),
            Item.Glue(1, 0.5, 0.3), Item.Box(5), Item.Penalty(50, 1, true), Item.Box(5)];
        AddEnd(items);
        var ends = new LineBreaker().Break(items, new LineSettings { FirstWidth = 10, Width = 10 });
        Assert.Equal(new LineEnd(3, false), ends[0]);
    }

    [Fact]
    public void Three_lines_in_a_row_never_end_with_a_hyphen()
    {
        // every line could end with a hyphen at a perfect fit
        var items = new List<Item>();
        for (int i = 0; i < 12; i++)
        {
            items.AddRange([Item.Box(4), Item.Glue(1, 3, 0.5), Item.Box(4), Item.Penalty(10, 1, true), Item.Box(1), Item.Glue(1, 3, 0.5)]);
        }
        items.RemoveAt(items.Count - 1);
        AddEnd(items);
        var ends = new LineBreaker().Break(items, new LineSettings { FirstWidth = 10, Width = 10 });
        Assert.True(LongestRunOfHyphens(ends) <= 2);
    }

    [Fact]
    public void A_box_wider_than_the_line_stands_on_a_line_of_its_own() =>
        Assert.Equal(["aa", "bbbbbbbbbbbb", "cc"], Ragged("aa bbbbbbbbbbbb cc", 5));

    [Fact]
    public void A_last_line_of_one_short_word_is_avoided()
    {
        var items = Words("aaaa bbbb cccc dddd eeee ff", glueStretch: 2, glueShrink: 0.6);
        var plain = new LineBreaker().Break(items, new LineSettings { FirstWidth = 24, Width = 24 });
        var careful = new LineBreaker().Break(items, new LineSettings { FirstWidth = 24, Width = 24, Sliver = 5 });
        Assert.Equal(2, plain.Count);
        Assert.Equal(9, plain[0].Item);
        Assert.True(careful[0].Item < plain[0].Item);
    }

    [Fact]
    public void A_very_long_paragraph_is_broken_completely()
    {
        var items = Words(string.Join(' ', Enumerable.Repeat("abcde fgh", 20_000)), 0.5, 0.3);
        var ends = new LineBreaker().Break(items, new LineSettings { FirstWidth = 60, Width = 60 });
        Assert.Equal(items.Count - 1, ends[^1].Item);
        Assert.All(ends.Zip(ends.Skip(1)), pair => Assert.True(pair.First.Item < pair.Second.Item));
    }

    [Fact]
    public void No_line_is_wider_than_its_column_however_the_words_fall()
    {
        var words = Gen.ListOf(Gen.Choose(1, 12).Select(n => new string('x', n))).Where(list => list.Count > 0);
        Prop.ForAll(words.ToArbitrary(), list =>
        {
            var items = Words(string.Join(' ', list), 0.5, 0.3);
            var ends = new LineBreaker().Break(items, new LineSettings { FirstWidth = 14, Width = 14 });
            return Widths(items, ends).All(width => width <= 14.001) && ends[^1].Item == items.Count - 1;
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> Ragged(string text, double width)
    {
        var items = Words(text, 0, 0);
        var words = text.Split(' ');
        var lines = new List<string>();
        int word = 0;
        foreach (var end in new LineBreaker().Break(items, Rag(width)))
        {
            int next = Math.Min((end.Item + 1) / 2, words.Length);
            lines.Add(string.Join(' ', words[word..next]));
            word = next;
        }
        return lines;
    }

    private static LineSettings Rag(double width) => new() { FirstWidth = width, Width = width, Rag = 2 };

    // one point a letter, one for a space
    private static List<Item> Words(string text, double glueStretch, double glueShrink)
    {
        var items = new List<Item>();
        foreach (string word in text.Split(' '))
        {
            if (items.Count > 0)
                items.Add(Item.Glue(1, glueStretch, glueShrink));
            items.Add(Item.Box(word.Length));
        }
        AddEnd(items);
        return items;
    }

    private static void AddEnd(List<Item> items)
    {
        var (fill, end) = Item.End();
        items.Add(fill);
        items.Add(end);
    }

    private static int LongestRunOfHyphens(List<LineEnd> ends)
    {
        int longest = 0, run = 0;
        foreach (var end in ends)
        {
            run = end.Hyphenated ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    // the width of each line with all its glue shrunk
    private static IEnumerable<double> Widths(List<Item> items, List<LineEnd> ends)
    {
        int start = 0;
        foreach (var end in ends)
        {
            double width = 0;
            for (int i = start; i < end.Item; i++)
                width += items[i].Kind == ItemKind.Penalty ? 0 : items[i].Width - items[i].Shrink;
            yield return width;
            start = end.Item + 1;
        }
    }
}
