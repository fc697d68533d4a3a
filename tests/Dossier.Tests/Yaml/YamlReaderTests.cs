using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("12:30")]
    [InlineData("2024-04-08")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("true")]
    public void What_other_readers_would_convert_stays_text(string text) => Assert.Equal(text, Scalar($"a: {text}\n").Text);

    [Theory]
    [InlineData("a:\n", true)]
    [InlineData("a: ~\n", true)]
    [InlineData("a: null\n", true)]
    [InlineData("a: ''\n", false)]
    [InlineData("a: 'null'\n", false)]
    [InlineData("a: Null\n", false)]
    public void Only_an_empty_plain_value_is_null(string text, bool isNull) => Assert.Equal(isNull, Scalar(text).IsNull);

    [Theory]
    [InlineData("a: x\n", "x")]
    [InlineData("a: 'x'   # why\n", "'x'")]
    [InlineData("a: x   # why\n", "x")]
    [InlineData("a: |\n  x\n  y\n\n\nb: z\n", "|\n  x\n  y")]
    [InlineData("a: >-\n  x\n\n# why\nb: z\n", ">-\n  x")]
    [InlineData("a: x\n  y\nb: z\n", "x\n  y")]
    [InlineData("a: 😀x\nb: z\n", "😀x")]
    [InlineData("b: 😀\r\na: 'é😀x'\r\n", "'é😀x'")]
    [InlineData("a: [x, y]\n", "[x, y]")]
    [InlineData("a: {x: y}\n", "{x: y}")]
    [InlineData("a:\n  - x\n  - y\nb: z\n", "- x\n  - y")]
    [InlineData("a:\n  x: y\n  z: 'u'\nb: z\n", "x: y\n  z: 'u'")]
    [InlineData("a: []\n", "[]")]
    public void A_span_covers_the_value_and_nothing_else(string text, string span) => Assert.Equal(span, Value(text).Span.ToString());

    [Fact]
    public void A_stretch_of_a_file_is_read_with_the_places_of_the_file()
    {
        var source = new SourceText("a.md", "---\r\ntitle: x\r\nbad: b: c\r\n---\r\nbody: y: z\r\n");

        var document = YamlReader.Read(source, 5, source.Text.IndexOf("---", 5, StringComparison.Ordinal));

        Assert.Equal(new LinePosition(3, 7), Assert.Single(document.Diagnostics).Span.StartPosition);
    }

    [Theory]
    [InlineData("- : # why\n")]
    [InlineData("- :")]
    [InlineData("a:\n  : x\n")]
    public void A_key_that_is_missing_is_reported(string text) => Assert.NotEmpty(Read(text).Diagnostics);

    [Fact]
    public void Entries_keep_their_order() =>
        Assert.Equal(["b", "a", "c"], Assert.IsType<YamlMapping>(Read("b: 1\na: 2\nc: 3\n").Root).Entries.Select(entry => entry.Key.Text));

    [Fact]
    public void The_first_of_two_equal_keys_is_kept() => Assert.Equal("1", Scalar("a: 1\na: 2\n").Text);

    [Fact]
    public void Equal_keys_are_found_in_a_long_mapping_too() =>
        Assert.Equal(["duplicate-key"], Codes(string.Concat(Enumerable.Range(0, 40).Select(number => $"key-{number % 39}: x\n"))));

    [Fact]
    public void A_document_marker_at_the_beginning_is_fine() => Assert.Empty(Read("---\na: x\n").Diagnostics);

    [Fact]
    public void Everything_but_the_alias_is_read_around_an_alias()
    {
        var mapping = Assert.IsType<YamlMapping>(Read("a: &x [1]\nb: *x\nc: 3\n").Root);

        Assert.IsType<YamlRefused>(mapping.Find("b")?.Value);
        Assert.Equal("3", Assert.IsType<YamlScalar>(mapping.Find("c")?.Value).Text);
    }

    private static IEnumerable<string> Codes(string text) => Read(text).Diagnostics.Select(fault => fault.Code);

    private static YamlDocument Read(string text) => YamlReader.Read(new SourceText("a.yaml", text));

    private static YamlNode Value(string text) =>
        Assert.IsType<YamlMapping>(Read(text).Root).Find("a")?.Value ?? throw new InvalidOperationException("the text has no key `a`");

    private static YamlScalar Scalar(string text) => Assert.IsType<YamlScalar>(Value(text));
}
