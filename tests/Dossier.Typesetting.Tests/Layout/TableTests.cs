using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Tests.Layout.Support;

namespace Dossier.Typesetting.Tests.Layout;

public sealed class TableTests
{
    private const double Tolerance = 0.6;

    [Fact]
    public void Every_cell_is_set()
    {
        var rows = Enumerable.Range(1, 40).Select(i => Row($"date{i}", Documents.Words(8, i), $"{i}.5"));
        var laid = Laid.Of(Table([.. rows], "Date", "Statement", "Value"));
        string text = laid.Text.Replace("\u00AD", "", StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 40), i => Assert.Contains($"date{i}", text, StringComparison.Ordinal));
        Assert.All(laid.AllLines, line => Assert.InRange(line.Right, Documents.Left, Documents.Right + Tolerance));
    }

    [Fact]
    public void The_header_is_repeated_on_every_page_as_an_artifact()
    {
        var laid = Laid.Of(Table([.. Enumerable.Range(1, 30).Select(i => Row($"r{i}", "x"))], "Head", "Other"));
        Assert.True(laid.Pages.Length >= 3);
        Assert.Equal("HeadOther", laid.Lines[0][0].Text);
        foreach (var page in laid.Pages.Skip(1))
            Assert.Contains(page.Items.OfType<TextItem>(), item => item.Tag == Artifact.Pagination && item.Run.Text == "Head");
    }

    [Fact]
    public void The_header_is_not_repeated_where_the_table_begins()
    {
        var laid = Laid.Of(Documents.Lines("a", 9), Table([Row("r1", "x"), Row("r2", "x")], "Head", "Other"));
        Assert.DoesNotContain(laid.Pages[1].Items.OfType<TextItem>(), item => item.Tag == Artifact.Pagination);
    }

    [Fact]
    public void A_row_that_fits_on_a_page_and_is_not_high_stays_whole()
    {
        var laid = Laid.Of(Documents.Lines("a", 8), Table([Row("r1", Documents.Words(5)), Row("r2", "x")]));
        Assert.Equal(["a1 ", "a8"], new[] { laid.Lines[0][0].Text, laid.Lines[0][^1].Text });
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_on_the_next()
    {
        string text = Documents.Words(200);
        var laid = Laid.Of(Table([Row("r1", text)], "Head", "Other"));
        Assert.True(laid.Pages.Length > 2);
        var column = laid.AllLines.Select(line => line with { Text = line.Text.Replace("r1", "", StringComparison.Ordinal) });
        Assert.Equal("HeadOther " + text, Laid.Joined(column));
    }

    [Fact]
    public void Columns_aligned_right_end_at_one_edge_in_figures_of_one_width()
    {
        var table = new Table([new(), new(TextAlignment.Right)], [], [Row("one", "1,111.1"), Row("two", "88.8")]);
        var items = Laid.Of(table).Pages[0].Items.OfType<TextItem>().Where(item => char.IsDigit(item.Run.Text[0])).ToArray();
        Assert.Equal(2, items.Length);
        Assert.Equal(items[0].X + items[0].Run.Width, items[1].X + items[1].Run.Width, Tolerance);
        Assert.Equal(Documents.Right, items[0].X + items[0].Run.Width, Tolerance);
        Assert.Equal(items[0].Run.Glyphs[0].Advance, items[1].Run.Glyphs[0].Advance, 0.01);
    }

    [Fact]
    public void Short_columns_get_what_they_need_and_long_ones_the_rest()
    {
        var laid = Laid.Of(Table([Row("2024-04-08", Documents.Words(30), "240.1")]));
        string line = laid.AllLines.Single(line => line.Text.StartsWith("2024-04-08", StringComparison.Ordinal)).Text;
        Assert.EndsWith("240.1", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixed_widths_and_shares_are_kept()
    {
        ColumnWidth[] widths = [new ColumnWidth.Fixed(50), new ColumnWidth.Share(1), new ColumnWidth.Share(2)];
        var columns = widths.Select(width => new TableColumn(Width: width));
        var table = new Table([.. columns], [], [Row("a", "b", "c")]) { Style = new TableStyle { ColumnGap = 0 } };
        var places = Laid.Of(table).Pages[0].Items.OfType<TextItem>().Select(item => item.X).ToArray();
        Assert.Equal(Documents.Left + 50, places[1], Tolerance);
        Assert.Equal(Documents.Left + 100, places[2], Tolerance);
    }

    [Fact]
    public void First_lines_of_a_row_stand_on_one_baseline_whatever_their_size()
    {
        var large = new Cell([new Paragraph([new TextRun("large")], new ParagraphStyle { Size = 16, Leading = 22 })]);
        var laid = Laid.Of(new Table([new(), new()], [], [new TableRow([large, Cell.Of("small")])]));
        var items = laid.Pages[0].Items.OfType<TextItem>().ToArray();
        Assert.Equal(items[0].Baseline, items[1].Baseline, 0.01);
    }

    [Fact]
    public void A_cell_over_several_columns_is_as_wide_as_they_are()
    {
        var wide = new TableRow([Cell.Of(Documents.Words(12)) with { ColumnSpan = 2 }]);
        var laid = Laid.Of(new Table([new(), new()], [], [wide, Row("a", "b")]));
        Assert.True(laid.AllLines.First().Right > 180);
    }

    [Fact]
    public void A_table_stays_with_its_caption_and_header()
    {
        var table = Table([Row("r1", "x"), Row("r2", "x"), Row("r3", "x")], "Head", "Other") with { Caption = [new TextRun("Caption")] };
        Assert.Equal("Caption", Laid.Of(Documents.Lines("a", 7), table).Lines[1][0].Text);
    }

    [Fact]
    public void A_header_alone_is_set() => Assert.Equal("HeadOther", Laid.Of(Table([], "Head", "Other")).Text);

    [Fact]
    public void A_table_without_anything_takes_no_page_of_its_own()
    {
        var laid = Laid.Of(new Table([], [], []), Documents.Lines("a", 1));
        Assert.Equal("a1", Assert.Single(laid.AllLines).Text);
    }

    [Fact]
    public void Far_too_many_columns_are_reported_and_stay_within_the_page()
    {
        var laid = Laid.Of(new Table([], [], [Row([.. Enumerable.Range(0, 120).Select(i => $"{i}")])]));
        Assert.Contains(laid.Warnings, warning => warning.Kind == LayoutWarningKind.WideTable);
        Assert.All(laid.AllLines, line => Assert.True(line.Right < Documents.Right + 6));
        var figures = laid.AllLines.SelectMany(line => line.Text).Where(char.IsDigit);
        Assert.Equal(string.Concat(Enumerable.Range(0, 120)).Order(), figures.Order());
    }

    [Fact]
    public void Two_sides_begin_level_and_break_over_pages_together()
    {
        var sides = new SideBySide([Documents.Lines("l", 14)], [Documents.Lines("r", 14)]);
        var laid = Laid.Of(Documents.Plain with { PageWidth = 360 }, new Section([sides]) { ShowsPageNumber = false });
        Assert.Equal("l1 r1 ", laid.Lines[0][0].Text);
        Assert.Equal("l14r14", laid.Lines[1][^1].Text);
    }

    private static Table Table(TableRow[] rows, params string[] header) => new(
        [.. Enumerable.Repeat(new TableColumn(), Math.Max(header.Length, 1))],
        header.Length == 0 ? [] : [Row(header)],
        [.. rows]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(Cell.Of)]);
}
