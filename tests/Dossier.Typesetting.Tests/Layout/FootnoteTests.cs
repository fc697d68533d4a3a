using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Tests.Layout.Support;

namespace Dossier.Typesetting.Tests.Layout;

/// <summary>Pages of ten lines of body text; notes in 8 points on 10.</summary>
public sealed class FootnoteTests
{
    private static readonly StyleSheet Sheet = Documents.Plain with { Note = new ParagraphStyle { Size = 8, Leading = 10 } };

    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_mark()
    {
        var page = Lay(Documents.Lines("a", 5), Marked("b", "1", "the note"), Documents.Lines("c", 6)).Lines[0];
        Assert.Contains(page, line => line.Text == "b11");
        Assert.Equal("1the note", page[^1].Text);
        Assert.Equal(180 - 20, page[^1].Baseline, 4.0);
    }

    [Fact]
    public void A_line_whose_note_finds_no_room_moves_to_the_next_page()
    {
        var laid = Lay(Documents.Lines("a", 9), Marked("b", "1", "the note"));
        Assert.DoesNotContain("note", TextOf(laid, 0), StringComparison.Ordinal);
        Assert.Contains("b11 1the note", TextOf(laid, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_and_notes_always_share_their_page()
    {
        for (int seed = 1; seed <= 12; seed++)
        {
            var words = Documents.Words(160, seed).Split(' ');
            var inlines = words.SelectMany((word, i) => i % 9 == 4
                ? new Inline[] { new TextRun(word), Documents.Note($"{i}", $"[n{i}] {Documents.Words(4, i)}"), new TextRun(" ") }
                : [new TextRun(word + " ")]);
            var laid = Lay(new Paragraph([.. inlines]));
            foreach (int i in Enumerable.Range(0, 160).Where(i => i % 9 == 4))
            {
                var page = laid.Lines.First(lines => Laid.Joined(lines).Contains($"[n{i}]", StringComparison.Ordinal));
                Assert.Contains(page, line => line.Size > 9 && line.Text.Contains(words[i][^1..] + i, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_long_note_begins_on_its_page_and_goes_on_at_the_foot_of_the_next()
    {
        string note = Documents.Words(90);
        var laid = Lay(Documents.Lines("a", 2), Marked("b", "1", note), Documents.Lines("c", 8));
        Assert.True(laid.Lines[0].Count(line => line.Size < 9) >= 2);
        Assert.True(laid.Lines[1].Count(line => line.Size < 9) >= 2);
        Assert.Equal("1" + note, Laid.Joined(laid.AllLines.Where(line => line.Size < 9)));
    }

    [Fact]
    public void A_note_longer_than_a_page_takes_as_many_as_it_needs()
    {
        string note = Documents.Words(400);
        var laid = Lay(Marked("b", "1", note), Documents.Lines("c", 3));
        Assert.Equal("1" + note, Laid.Joined(laid.AllLines.Where(line => line.Size < 9)));
        Assert.Contains("c3", Laid.Joined(laid.AllLines.Where(line => line.Size > 9)), StringComparison.Ordinal);
        Assert.All(laid.AllLines, line => Assert.InRange(line.Baseline, 20, 162));
    }

    [Fact]
    public void Notes_never_overlap_the_text()
    {
        for (int seed = 1; seed <= 10; seed++)
        {
            var blocks = Enumerable.Range(1, 12).Select(i => Marked($"p{i}x", $"{i}", Documents.Words(i * 3, seed)));
            foreach (var page in Lay([.. blocks]).Lines)
                Assert.All(page.Zip(page.Skip(1)), pair => Assert.True(pair.Second.Baseline - pair.First.Baseline > 7));
        }
    }

    [Fact]
    public void A_note_referred_to_twice_is_printed_once()
    {
        var laid = Lay(Marked("a", "1", "only once"), Marked("b", "1", "only once"));
        Assert.Single(laid.AllLines, line => line.Text.Contains("only once", StringComparison.Ordinal));
        Assert.Contains(laid.AllLines, line => line.Text.StartsWith("b11", StringComparison.Ordinal));
    }

    [Fact]
    public void The_marks_of_neighbouring_notes_are_parted()
    {
        var laid = Lay(new Paragraph([new TextRun("a"), Documents.Note("1", "x"), Documents.Note("2", "y")]));
        Assert.Equal("a1,2", laid.AllLines.First().Text);
    }

    [Fact]
    public void A_note_within_a_note_stands_on_the_page_as_well()
    {
        var outer = new FootnoteReference("1", [new Paragraph([new TextRun("outer"), Documents.Note("2", "inner")])], "1");
        var laid = Lay(new Paragraph([new TextRun("a"), outer]));
        Assert.Equal(["a1", "1outer2", "2inner"], laid.Lines[0].Select(line => line.Text));
    }

    [Fact]
    public void A_note_in_a_table_stands_on_the_page_of_its_row()
    {
        var row = new TableRow([Cell.Of(new TextRun("cell"), Documents.Note("1", "the note"))]);
        var laid = Lay(Documents.Lines("a", 9), new Table([new()], [], [row]));
        Assert.Equal(["cell1", "1the note"], laid.Lines[1].Select(line => line.Text));
    }

    [Fact]
    public void Notes_of_columns_stand_at_the_foot_of_their_columns()
    {
        var blocks = new Section([Marked("a", "1", "left"), Documents.Lines("b", 10), Marked("c", "2", "right")]);
        var laid = Laid.Of(Sheet, blocks with { Columns = 2, ShowsPageNumber = false });
        var page = laid.Pages[0].Items.OfType<Dossier.Typesetting.Drawing.TextItem>().ToArray();
        Assert.True(page.Single(item => item.Run.Text == "left").X < 120);
        Assert.True(page.Single(item => item.Run.Text == "right").X > 120);
    }

    [Fact]
    public void The_rest_of_a_note_keeps_the_width_of_its_column()
    {
        string note = Documents.Words(120);
        var wide = new Section([Marked("a", "1", note)]) { ShowsPageNumber = false };
        var narrow = new Section([Documents.Lines("b", 12)]) { Columns = 2, ShowsPageNumber = false, StartsOnNewPage = false };
        var small = Laid.Of(Sheet, wide, narrow).AllLines.Where(line => line.Size < 9).ToArray();
        Assert.Equal("1" + note, Laid.Joined(small));
        Assert.DoesNotContain(small, line => line.Text.Contains('b', StringComparison.Ordinal) && char.IsDigit(line.Text[^1]));
    }

    private static Laid Lay(params Block[] blocks) => Laid.Of(Sheet, new Section([.. blocks]) { ShowsPageNumber = false });

    private static Paragraph Marked(string name, string marker, string note) =>
        new([new TextRun(name + "1"), Documents.Note(marker, note)]);

    private static string TextOf(Laid laid, int page) => Laid.Joined(laid.Lines[page]);
}
