using Dossier.Captures.Matching;

namespace Dossier.Tests.Captures.Matching;

public sealed class PassageDiffTests
{
    [Theory]
    [InlineData("three tankers took names", "three tankers were given names", "three tankers [-took-]{+were given+} names")]
    [InlineData("has provided Suria", "has (also) provided Suria", "has {+(also)+} provided Suria")]
    [InlineData("one two three", "two three", "[-one-] two three")]
    [InlineData("one, two", "one two", "one[-,-] two")]
    [InlineData("a “b” c", "a b c", "a b c")]
    [InlineData("关系最佳时期", "关系最好时期", "关系最[-佳-]{+好+}时期")]
    [InlineData("", "new", "{+new+}")]
    public void Both_texts_are_told_apart_word_by_word(string excerpt, string passage, string expected) =>
        Assert.Equal(expected, PassageDiff.Show(excerpt, passage));
}
