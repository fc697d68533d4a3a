using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Markup;

/// <summary>Texts put together at random from pieces that matter to the parser.</summary>
internal static class RandomMarkdown
{
    private static readonly string[] Pieces =
    [
        "> ", "- ", "  ", "    ", "1. ", "\t", "\n", "\n\n", "\r\n", "\n", "\n> ", "\n  ", "# ", "text ", "中文", "*", "**", "_", "`",
        "```\n", "\\", "&amp;", "&#x202E;", "|", "| a | b |\n|---|---|\n", "=====\n", "[a](fact:trade-2023)",
        "[a](<fact:trade-2023> 'title')", "[a](https://example.org/x)", "[a](javascript:x)", "[a][r]", "[r]", "[r]: fact:trade-2023\n",
        "[r]:\n> fact:trade-2023\n", "[q]: data:x\n", "[q]", "![a](x.png)", "<https://example.org/>", "<fact:trade-2023>",
        "<javascript:x>", "<b>", "<script>", "</script>", "<!--", "-->", "<div ", "[", "]", "(", ")", "](", "!", "[[trade-2023]]",
        "[[Trade]]", "[[", "]]", "[@gacc-2024, p. 2; @reuters-2024]", "[@gacc-2024,\n", "[@", "::: aside\n", ":::: ", "details \"x\"\n",
        ":::\n", "::::\n", "::: chart goods-trade-usd\n:::\n", "::: ledger\ntrade-2023\n:::\n", "::: ", ":::",
    ];

    public static Arbitrary<string> Texts { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Holds a property against many texts, always the same ones.</summary>
    public static void Check(Action<string> property) =>
        Prop.ForAll(Texts, property).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60).WithReplay(20_240_408UL, 11UL));
}
