using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Templates;

/// <summary>Texts made of what means something in Markdown, HTML and addresses, mixed with words in several scripts.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\\", "`", "``", "```", "*", "**", "_", "__", "[", "]", "(", ")", "<", ">", "#", "##", "&", "!", "|", "~", "~~", ":", "::", ":::", "@", "^", "$",
        "=", "==", "===", "+", "++", "-", "--", "---", ".", "1.", "12)", "'", "\"", "\"\"", "{", "}", "%", "%20", "/", "?", ";", ",", "\t", "\n", "\r\n",
        "  ", " ", " ", " ", "\u00a0", "\u0000", "\u2028", "\u3000", "&amp;", "&#35;", "&copy", "<b>", "</b>", "<!--", "-->", "<https://x.org>", "http://x.org/",
        "javascript:", "javascript:alert(1)", "[[fact]]", "[@source, p. 4]", "[^1]", "[x]", "![x](y)", "](z)", "]: /url", "| a |", "|---|", "www.x.org",
        "a@b.org", "- [ ] ", "> [!NOTE]", "::: note", "a", "word", "snake_case", "Ab9", "中文", "习近平，", "«Путин»", "“q”", "é", "😀", "\"onclick=", "on",
    ];

    public static Gen<string> Texts { get; } = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    /// <summary>The same in every run, so that a failure is a failure for everybody; DOSSIER_SEED looks further.</summary>
    public static ulong Seed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("DOSSIER_SEED"), out var given) ? given : 20260531;

    /// <summary>Checks many texts.</summary>
    public static void Check(Action<string> check, int tests)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(tests).WithEndSize(12).WithReplay(Seed, 0x9E3779B97F4A7C15);
        Prop.ForAll(Texts.ToArbitrary(), check).Check(config);
    }

    public static void CheckWords(Action<string> check, int tests) =>
        Check(
            text =>
            {
                if (!string.IsNullOrWhiteSpace(text))
                    check(text);
            },
            tests);
}
