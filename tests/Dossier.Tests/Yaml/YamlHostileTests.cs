using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Yaml;

public sealed class YamlHostileTests
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>One mebibyte of each; a reader that is quadratic in one of them would not come back.</summary>
    public static TheoryData<string> Floods { get; } =
    [
        "[", "{", "]", "}", "- ", "-\n", "? ", ": ", "a: ", "a:\n", "[a,", "[[],", "{a: ", "'", "\"", "\"\\n", "'a' ", "&", "&a ", "*",
        "*a ", "!", "!a ", "%", "%a\n", "#", "# \n",
        "|", "|\n", ">\n ", "\n", "\r\n", "\r", "\t", " ", " \n", "---\n", "...\n", "@", "`", ",", "\\", "😀", "a\n", "a: b\n", "a", "a ",
        "a\n\n  ", "<<: ", "\u0085", "\u2028", "\uFEFF", "\0",
    ];

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_mebibyte_of_one_sign_ends_in_few_diagnostics(string sign)
    {
        var document = Read(string.Concat(Enumerable.Repeat(sign, Mebibyte / sign.Length)));

        Assert.InRange(document.Diagnostics.Length, 0, DiagnosticBag.Limit + 1);
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_mebibyte_of_one_sign_as_a_value_ends_in_few_diagnostics(string sign)
    {
        var document = Read("a: b\nc: " + string.Concat(Enumerable.Repeat(sign, Mebibyte / sign.Length)));

        Assert.InRange(document.Diagnostics.Length, 0, DiagnosticBag.Limit + 1);
    }

    [Fact]
    public void A_mebibyte_of_different_keys_is_read() =>
        Assert.Equal(49_000, Assert.IsType<YamlMapping>(Read(Lines(49_000, key => $"key-{key:D8}: x\n")).Root).Entries.Length);

    [Fact]
    public void Deep_indentation_is_refused() =>
        Assert.Equal("nesting-too-deep", Assert.Single(Read(Lines(1000, depth => new string(' ', depth) + "a:\n")).Diagnostics).Code);

    [Fact]
    public void No_text_throws_and_every_span_lies_in_the_text() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Texts(), text =>
    {
        var document = Read(text);
        return document.Diagnostics.All(fault => IsWithin(fault.Span, text))
            && (document.Root is null ? document.Diagnostics.Length > 0 : Spans(document.Root).All(span => IsWithin(span, text)));
    }));

    /// <summary>Texts of the signs that YAML cares for.</summary>
    private static Arbitrary<string> Texts() => Gen.Elements(
            "a", "key", ": ", ":", "\n", "\n  ", "\n    ", "\r\n", "- ", "[", "]", "{", "}", ", ", "'", "\"", "\\", "\\u", "#", " # ",
            "|\n", ">-\n", "&a", "*a", "!t", "---\n", "...\n", "%",
            "? ", "<<", "~", "@", "\t", "😀", "习", "\uD800", "\u2028", "2024-04-08")
        .ListOf().Select(string.Concat).ToArbitrary();

    private static bool IsWithin(Span span, string text) => 0 <= span.Start && span.Start <= span.End && span.End <= text.Length;

    private static IEnumerable<Span> Spans(YamlNode node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(Spans).Append(node.Span),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Spans(entry.Key).Concat(Spans(entry.Value))).Append(node.Span),
        _ => [node.Span],
    };

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    private static YamlDocument Read(string text) => YamlReader.Read(new SourceText("a.yaml", text));
}
