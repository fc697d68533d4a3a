using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics.Formats;

public sealed class HumanFormatTests
{
    [Fact]
    public void The_fault_is_underlined_in_the_authors_own_line()
    {
        var text = "statement: a\nbasis: stated\nwhen: 2024-04-08\nentities: [china]\ncitations:\n  - source: x\n  - source: reuter-2024-04-08-lavrov\n";
        var diagnostic = Samples.Under("reuter-2024-04-08-lavrov", text, "content/facts/diplomacy/lavrov-beijing-2024-04.yaml", "did you mean `reuters-2024-04-08-lavrov`?");

        Assert.Equal(
            """
            error[unknown-source]: no source is called `reuter-2024-04-08-lavrov`
              --> content/facts/diplomacy/lavrov-beijing-2024-04.yaml:7:13
               |
             7 |   - source: reuter-2024-04-08-lavrov
               |             ^^^^^^^^^^^^^^^^^^^^^^^^
               = help: did you mean `reuters-2024-04-08-lavrov`?

            1 error, 0 warnings

            """,
            Write(diagnostic));
    }

    [Fact]
    public void Notes_show_their_own_places_and_share_the_widest_gutter()
    {
        var source = new SourceText("content/sources/a.yaml", "relays: [b]\n");
        var other = new SourceText("content/sources/b.yaml", string.Concat(Enumerable.Repeat("\n", 98)) + "relays: [a]\n");
        var diagnostic = Samples.UnknownSource.At(
            Samples.SpanOf("b", source), "`a` relays itself", help: "take one of the relays away", notes: new DiagnosticNote(Samples.SpanOf("a]", other), "`b` relays `a` here"));

        Assert.Equal(
            """
            error[unknown-source]: `a` relays itself
               --> content/sources/a.yaml:1:10
                |
              1 | relays: [b]
                |          ^
                = help: take one of the relays away
            note: `b` relays `a` here
               --> content/sources/b.yaml:99:10
                |
             99 | relays: [a]
                |          --

            1 error, 0 warnings

            """,
            Write(diagnostic));
    }

    [Fact]
    public void Carets_stand_under_wide_and_combined_characters() =>
        Assert.Equal(["names: {ru: Си\u0306, zh: 习近平, x}", "                            ^"], Lines(Samples.Under("x", "names: {ru: Си\u0306, zh: 习近平, x}")));

    [Fact]
    public void A_wide_fault_gets_wide_carets() => Assert.Equal(["zh: 习近平!", "    ^^^^^^"], Lines(Samples.Under("习近平", "zh: 习近平!")));

    [Fact]
    public void Emoji_count_as_they_are_drawn() => Assert.Equal(["🇨🇳👩‍👧x y", "    ^"], Lines(Samples.Under("x", "🇨🇳👩‍👧x y")));

    [Fact]
    public void Tabs_are_spread_and_the_carets_follow() => Assert.Equal(["    key:    value", "            ^^^^^"], Lines(Samples.Under("value", "\tkey:\tvalue")));

    [Fact]
    public void A_tab_itself_is_underlined_in_full() => Assert.Equal(["    key: 1", "^^^^"], Lines(Samples.Under("\t", "\tkey: 1")));

    [Fact]
    public void Of_several_lines_the_first_is_underlined() => Assert.Equal(["note: |", "      ^"], Lines(Samples.Under("|\n  text\n  more", "note: |\n  text\n  more\n")));

    [Fact]
    public void A_place_between_characters_gets_one_caret()
    {
        var source = new SourceText("a.yaml", "key: \nnext: 1\n");

        Assert.Equal(["key:", "     ^"], Lines(Samples.UnknownSource.At(source.Span(5, 5), "no value")));
    }

    [Theory]
    [InlineData("key: 1\n")]
    [InlineData("key: 1\r\n")]
    [InlineData("key: 1")]
    public void The_end_of_a_file_is_behind_its_last_line(string text)
    {
        var source = new SourceText("a.yaml", text);

        Assert.Equal(["key: 1", "      ^"], Lines(Samples.UnknownSource.At(source.Span(text.Length, text.Length), "it ends too early")));
    }

    [Fact]
    public void A_file_without_text_shows_no_line()
    {
        var source = new SourceText("content/dossier.yaml", "");

        Assert.Equal("error[unknown-source]: there is no such file\n  --> content/dossier.yaml:1:1\n\n1 error, 0 warnings\n", Write(Samples.UnknownSource.At(source.Span(0, 0), "there is no such file")));
    }

    [Fact]
    public void Carriage_returns_at_line_ends_are_not_shown() => Assert.Equal(["a: 1", "   ^"], Lines(Samples.Under("1", "a: 1\r\nb: 2\r\n")));

    [Fact]
    public void A_long_line_is_cut_around_the_fault()
    {
        var lines = Lines(Samples.Under("FAULT", new string('a', 5000) + "FAULT" + new string('b', 5000)));

        Assert.Equal(lines[0].IndexOf("FAULT", StringComparison.Ordinal), lines[1].IndexOf("^^^^^", StringComparison.Ordinal));
        Assert.StartsWith("…a", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("b…", lines[0], StringComparison.Ordinal);
        Assert.InRange(lines[0].Length, 80, 122);
    }

    [Fact]
    public void A_fault_longer_than_the_terminal_shows_its_beginning()
    {
        var lines = Lines(Samples.Under(new string('x', 3000), "key: " + new string('x', 3000)));

        Assert.StartsWith("key: xxx", lines[0], StringComparison.Ordinal);
        Assert.Equal(lines[0].Count(letter => letter == 'x'), lines[1].Count(letter => letter == '^'));
    }

    [Fact]
    public void The_end_of_a_long_line_is_shown_without_a_mark_behind_it() =>
        Assert.EndsWith("a!", Lines(Samples.Under("!", new string('a', 5000) + "!"))[0], StringComparison.Ordinal);

    [Fact]
    public void Content_cannot_send_escape_sequences()
    {
        var diagnostic = Samples.UnknownSource.At(new SourceText("a\u001b.yaml", "\u001b]0;x\u0007").Span(0, 1), "bad \u001b[2J", help: "no \u202E");

        Assert.DoesNotContain(Write(diagnostic), letter => letter != '\n' && DisplayText.IsHarmful(letter));
    }

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var report = Samples.Report(Samples.Under("b", "a: b\n", help: "write another"), Samples.Undated.At(new SourceText("z", "x").Span(0, 1), "no date"));
        using var coloured = new StringWriter();
        DiagnosticFormats.Human.Write(report, coloured, Palette.Ansi);
        using var plain = new StringWriter();
        DiagnosticFormats.Human.Write(report, plain, Palette.Plain);

        Assert.Equal(plain.ToString(), System.Text.RegularExpressions.Regex.Replace(coloured.ToString(), "\u001b\\[[0-9;]*m", ""));
        Assert.Contains("\u001b[1;31merror[unknown-source]", coloured.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_megabyte_on_one_line_is_shown_quickly()
    {
        var source = new SourceText("a.yaml", new string('a', 1 << 20));
        var report = Samples.Report(Enumerable.Range(0, 2000).Select(at => Samples.UnknownSource.At(source.Span(at * 500, (at * 500) + 3), "no")));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        DiagnosticFormats.Human.Write(report, TextWriter.Null, Palette.Plain);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    private static string Write(Diagnostic diagnostic)
    {
        using var writer = new StringWriter();
        DiagnosticFormats.Human.Write(Samples.Report(diagnostic), writer, Palette.Plain);
        return writer.ToString();
    }

    // The shown line and the carets under it, without the gutter.
    private static string[] Lines(Diagnostic diagnostic)
    {
        var lines = Write(diagnostic).Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(" 1 |", StringComparison.Ordinal));
        return [lines[at][5..], lines[at + 1][5..]];
    }
}
