using Dossier.Captures.Matching;
using Dossier.Tests.Support;

namespace Dossier.Tests.Captures.Matching;

public sealed class CompatibilityTests
{
    [Theory]
    [InlineData("ﬁnal", "final")]
    [InlineData("２４０", "240")]
    [InlineData("Ｘi", "Xi")]
    [InlineData("é", "e\u0301")]
    [InlineData("Лавровой", "Лаврово\u0438\u0306")]
    [InlineData("한", "한")]
    [InlineData("俄", "俄")]
    [InlineData("½", "1⁄2")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    public void Texts_that_read_the_same_are_equal(string one, string other) => Assert.Equal(Compatibility.Fold(one), Compatibility.Fold(other));

    [Fact]
    public void Plain_letters_stay_what_they_are() => Assert.Equal("plain", Compatibility.Fold("plain"));

    [Fact]
    public void Different_letters_stay_different() => Assert.NotEqual(Compatibility.Fold("е"), Compatibility.Fold("e"));

    [SkippableFact]
    public void The_table_is_that_of_the_unicode_character_database()
    {
        const string Script = """
            import unicodedata as u
            for c in range(0xA0, 0x30000):
                if 0xD800 <= c < 0xE000: continue
                d = u.normalize('NFKD', chr(c))
                if d != chr(c) and len(d) < 3: print(f'{c:X}', *(f'{ord(x):X}' for x in d))
            """;
        var expected = ExternalTool.OrSkip("python3", "python3").Run(Path.GetTempPath(), null, "-c", Script);

        Assert.All(expected.Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
        {
            var texts = line.Split(' ').Select(number => char.ConvertFromUtf32(Convert.ToInt32(number, 16))).ToList();
            Assert.Equal(Compatibility.Fold(string.Concat(texts.Skip(1))), Compatibility.Fold(texts[0]));
        });
    }
}
