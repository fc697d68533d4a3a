using Dossier.Drafting;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;
using Dossier.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Drafting;

public sealed class RecordWriterTests
{
    public static TheoryData<string, double> Folders => new() { { "facts", 0.75 }, { "sources", 0.95 }, { "entities", 0.99 }, { "series", 0.4 } };

    [Theory]
    [MemberData(nameof(Folders))]
    public void Most_real_records_are_written_as_their_editors_wrote_them(string folder, double share)
    {
        var files = Files(folder);

        var same = files.Count(text => RecordWriter.Write(Shape(folder), DraftOf.File(text)) == text);

        // The others differ where editors chose: the order of keys within a citation, a long note on one line.
        Assert.True(same >= share * files.Count, $"{same} of {files.Count}");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_is_written_of_a_real_record_is_written_the_same_again(string folder, double share)
    {
        var written = Files(folder).Select(text => RecordWriter.Write(Shape(folder), DraftOf.File(text))).ToList();

        Assert.Equal(written, written.Select(text => RecordWriter.Write(Shape(folder), DraftOf.File(text))));
        Assert.InRange(share, 0, 1);
    }

    [Fact]
    public void Any_text_is_read_back_as_it_was_given()
    {
        var text = ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(each => Printable(each.Get)).Where(each => each.Length > 0).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(text, each =>
        {
            var source = DraftRecord.Empty.With(Field("title"), each).With(Field("note"), each);
            var read = DraftOf.File(RecordWriter.Write(SourceReader.Shape, source));
            return read.Text("title") == each && Folding.Fold(read.Text("note") ?? "") == each;
        }));
    }

    [Fact]
    public void Any_text_between_braces_is_read_back_as_it_was_given()
    {
        var text = ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(each => Printable(each.Get)).Where(each => each.Length > 0).ToArbitrary();
        var shape = PublisherReader.Shape;

        Check.QuickThrowOnFailure(Prop.ForAll(text, each =>
            DraftOf.File(RecordWriter.Inline(shape, new DraftRecord(DraftRecord.Empty.Fields.Add("name", new DraftText(each))))).Text("name") == each));
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("no")]
    [InlineData("12:30")]
    [InlineData("2024-04-08")]
    [InlineData("null")]
    [InlineData("a: b")]
    [InlineData("# no comment")]
    [InlineData("- no item")]
    [InlineData("'quoted'")]
    public void Prose_that_YAML_would_take_for_something_else_is_quoted(string title)
    {
        var written = RecordWriter.Write(SourceReader.Shape, DraftRecord.Empty.With(Field("title"), title));

        Assert.Equal($"title: '{title.Replace("'", "''", StringComparison.Ordinal)}'\n", written);
    }

    [Fact]
    public void A_long_note_becomes_lines_that_begin_no_list()
    {
        var note = string.Join(' ', Enumerable.Repeat("word", 33)) + " - and 1. more - " + string.Join(' ', Enumerable.Repeat("word", 33));

        var lines = RecordWriter.Write(SourceReader.Shape, DraftRecord.Empty.With(Field("note"), note)).Split('\n')[1..^1];

        Assert.All(lines, line => Assert.Matches("^  [a-z]", line));
        Assert.All(lines, line => Assert.True(line.Length <= LineFolding.Width));
    }

    [Fact]
    public void Keys_stand_in_the_order_of_the_format_whatever_the_order_in_which_they_were_said()
    {
        var source = DraftRecord.Empty.With(Field("language"), "en").With(Field("captured"), "2024-04-09").With(Field("archive-url"), "https://a.example").With(Field("title"), "T");

        Assert.Equal(
            "title: T\narchive: {url: 'https://a.example', captured: 2024-04-09}\nlanguage: en\n", RecordWriter.Write(SourceReader.Shape, source));
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(ProjectFolders.Content, folder), "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText)];

    private static RecordShape Shape(string folder) => RecordShapes.All.Single(each => each.Place.StartsWith(folder + "/", StringComparison.Ordinal));

    private static DraftField Field(string name) => DraftField.Of(SourceReader.Shape).Single(field => field.Name == name);

    // What no editor may write is diagnosed elsewhere; line ends and spaces are folded.
    private static string Printable(string text) =>
        Folding.Fold(string.Concat(text.Where(letter => letter is >= ' ' and <= '~' or >= '\u00A1' and <= '\u024F' or '\n')));
}
