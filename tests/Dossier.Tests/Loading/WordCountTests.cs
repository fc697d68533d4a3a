using Dossier.Loading.Rules;

namespace Dossier.Tests.Loading;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("no limits", 2)]
    [InlineData("  a friendship – without  limits ", 4)]
    [InlineData("don’t well-known 5.5%", 3)]
    [InlineData("дружба без границ", 3)]
    [InlineData("习近平", 2)]
    [InlineData("中俄关系不断发展", 4)]
    [InlineData("中俄关系，不断发展。", 4)]
    [InlineData("USD 240 亿美元", 4)]
    [InlineData("あいう", 2)]
    [InlineData("— … –", 0)]
    public void Words_are_counted_by_white_space_and_ideographs_in_pairs(string text, int words) => Assert.Equal(words, WordCount.Of(text));
}
