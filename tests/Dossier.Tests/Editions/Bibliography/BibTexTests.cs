using Dossier.Editions.Bibliography;

namespace Dossier.Tests.Editions.Bibliography;

public sealed class BibTexTests
{
    [Fact]
    public void An_entry_tells_all_that_is_known() => Assert.Equal(
        """
        @online{ledger-2024-03-05-tankers,
          title = {{Tankers change names}},
          author = {{Ida Grain}},
          organization = {The Ledger},
          date = {2024-03-05},
          url = {https://ledger.example/2024?a=1&b=%20_#x},
          urldate = {2025-06-01},
          langid = {english},
          addendum = {Archived 2024-03-06: \url{https://archive.example/2024/ledger}},
        }

        """,
        BibTex.Of(Entries.Full));

    [Fact]
    public void What_is_not_known_is_left_out() => Assert.Equal(
        """
        @misc{bare,
          title = {{A title}},
          howpublished = {A publisher},
          langid = {russian},
        }

        """,
        BibTex.Of(Entries.Bare));

    [Theory]
    [InlineData("a & b % c $ d # e _ f", "a \\& b \\% c \\$ d \\# e \\_ f")]
    [InlineData("~ ^ \\", "\\textasciitilde{} \\textasciicircum{} \\textbackslash{}")]
    [InlineData("{", "\\textbraceleft{}")]
    [InlineData("}{", "\\textbraceright{}\\textbraceleft{}")]
    [InlineData("{a {b}}", "\\{a \\{b\\}\\}")]
    [InlineData("Си Цзиньпин и 习近平", "Си Цзиньпин и 习近平")]
    public void Letters_that_TeX_would_obey_are_escaped_and_scripts_stay(string title, string escaped) => Assert.Equal(escaped, TexText.Escape(title));

    [Theory]
    [InlineData("{ { {")]
    [InlineData("} \\} {\\")]
    [InlineData("100% {sure}")]
    public void Braces_are_balanced_whatever_the_title_and_address(string text)
    {
        var entry = BibTex.Of(Entries.Full with { Title = text, Author = text, Publisher = text, Url = "https://x.example/" + text, ArchiveUrl = text });

        Assert.Equal(entry.Count(letter => letter == '{'), entry.Count(letter => letter == '}'));
        Assert.All(entry.Split('\n')[1..^2], line => Assert.Equal(line.Count(letter => letter == '{'), line.Count(letter => letter == '}')));
    }

    [Fact]
    public void A_percent_sign_in_the_archives_address_cannot_begin_a_comment() => Assert.Contains(
        "addendum = {Archived 2024-03-06: https://archive.example/a\\%20b},",
        BibTex.Of(Entries.Full with { ArchiveUrl = "https://archive.example/a%20b" }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-04")]
    [InlineData("2024~")]
    [InlineData("2024-04-08/2024-04-09")]
    [InlineData("../2023")]
    [InlineData("2022/..")]
    public void Dates_are_as_partial_as_they_were_written(string date) =>
        Assert.Contains($"  date = {{{date}}},\n", BibTex.Of(Entries.Full with { Published = Entries.Date(date) }), StringComparison.Ordinal);

    [Fact]
    public void A_language_that_LaTeX_has_no_name_for_is_left_out() =>
        Assert.DoesNotContain("langid", BibTex.Of(Entries.Full with { Language = "tlh" }), StringComparison.Ordinal);
}
