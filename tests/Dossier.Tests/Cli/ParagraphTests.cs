using Dossier.Cli.Terminals;

namespace Dossier.Tests.Cli;

public sealed class ParagraphTests
{
    [Fact]
    public void Lines_are_filled_up_to_the_width() => Assert.Equal(["one two", "three"], Paragraph.Wrap("one two three", 7));

    [Fact]
    public void A_word_that_is_too_wide_stands_alone() => Assert.Equal(["a", "longest", "b"], Paragraph.Wrap("a longest b", 4));

    [Fact]
    public void Wide_characters_count_twice() => Assert.Equal(["习近平", "普京"], Paragraph.Wrap("习近平 普京", 8));

    [Fact]
    public void Line_breaks_within_a_paragraph_are_spaces() => Assert.Equal(["one two"], Paragraph.Wrap("one\ntwo", 20));
}
