using Dossier.Text;

// A namespace Dossier.Tests.Text would hide Dossier.Text from the other tests.
namespace Dossier.Tests;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("fact", 4)]
    [InlineData("Москва", 6)]
    [InlineData("习近平", 6)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("한국", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("🚢", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🇨🇳", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("\t", 4)]
    [InlineData("", 0)]
    public void The_width_is_that_of_the_columns_on_a_terminal(string text, int width) => Assert.Equal(width, DisplayText.Width(text));

    [Fact]
    public void Escape_sequences_become_visible() => Assert.Equal("␛[31mred", DisplayText.Harmless("\u001b[31mred"));

    [Theory]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    public void Characters_that_turn_or_hide_text_are_replaced(string text) => Assert.Equal("a\uFFFDb", DisplayText.Harmless(text));

    [Fact]
    public void A_line_break_cannot_start_a_line_of_its_own() => Assert.Equal("a␊b", DisplayText.Harmless("a\nb"));

    [Fact]
    public void Chinese_and_Russian_stay_as_they_are() => Assert.Equal("习近平 и Путин", DisplayText.Harmless("习近平 и Путин"));
}
