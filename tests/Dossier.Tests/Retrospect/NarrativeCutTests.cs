using Dossier.Pages.Figures;
using Dossier.Retrospect;
using Dossier.Tests.Support;

namespace Dossier.Tests.Retrospect;

public sealed class NarrativeCutTests
{
    [Theory]
    [InlineData("Known [[early]]. Unknown [[late]]. Known again. [[early]]", "Known [[early]]. […] Known again. [[early]]")]
    [InlineData("It was so in 2021 [[early]] and so in 2025. [[late]] Then this. [[early]]", "[…] Then this. [[early]]")]
    [InlineData("One. [[late]] Two. [[late]] Three. [[early]]", "[…] Three. [[early]]")]
    [InlineData("Said by one. [@early-source, para 4] By another. [@late-source]", "Said by one. [@early-source, para 4] […]")]
    [InlineData("Both. [@early-source; @late-source]", "")]
    [InlineData("Nobody says so.", "")]
    [InlineData("Nobody says so. It is said. [[early]]", "[…] It is said. [[early]]")]
    [InlineData("Mr. Lind came. [[early]]", "Mr. Lind came. [[early]]")]
    [InlineData("**Bold. And more.** It is said. [[early]]", "[…] It is said. [[early]]")]
    [InlineData("See [this](fact:late). [[early]]", "")]
    [InlineData("See [this](fact:early). [[early]]", "See [this](fact:early). [[early]]")]
    [InlineData("See [this][x]. [[early]]\n\n[x]: fact:early", "See [this][x]. [[early]]\n\n[x]: fact:early")]
    [InlineData("事实如此。[[early]]后来如此。[[late]]", "事实如此。[[early]][…]")]
    public void Sentences_stay_that_rest_on_what_is_known(string text, string left) => Assert.Equal(left, Cut(text));

    [Fact]
    public void Blocks_that_go_together_leave_one_gap() =>
        Assert.Equal("A. [[early]]\n\n[…]\n\nB. [[early]]", Cut("A. [[early]]\n\nX. [[late]]\n\nY.\n\nB. [[early]]"));

    [Fact]
    public void A_heading_goes_with_all_that_stands_below_it() =>
        Assert.Equal("## One\n\nA. [[early]]\n\n[…]\n\n## Three\n\nC. [[early]]", Cut("## One\n\nA. [[early]]\n\n## Two\n\nB. [[late]]\n\n### Two and a half\n\nB. [[late]]\n\n## Three\n\nC. [[early]]"));

    [Fact]
    public void A_heading_stays_above_a_section_of_a_lower_level_that_does() =>
        Assert.Equal("## One\n\n### Half\n\nA. [[early]]", Cut("## One\n\n### Half\n\nA. [[early]]"));

    [Fact]
    public void A_heading_that_tells_of_a_later_year_goes() => Assert.Equal("[…]\n\nA. [[early]]", Cut("## The fall of 2025\n\nA. [[early]]"));

    [Fact]
    public void Items_of_a_list_stay_one_by_one() => Assert.Equal("- A [[early]]\n- C [[early]]", Cut("- A [[early]]\n- B [[late]]\n- C [[early]]\n"));

    [Fact]
    public void A_quote_or_a_table_stays_or_goes_as_a_whole() =>
        Assert.Equal("[…]\n\n> A. [[early]]", Cut("| a | b |\n|---|---|\n| 1 [[early]] | 2 [[late]] |\n\n> A. [[early]]"));

    [Theory]
    [InlineData("::: chart kept\n:::", true)]
    [InlineData("::: chart gone\n:::", false)]
    [InlineData("::: origins fact=early\n:::", true)]
    [InlineData("::: origins fact=late\n:::", false)]
    [InlineData("::: timeline from=2020\n:::", true)]
    public void A_figure_stays_with_what_it_shows(string figure, bool stays) => Assert.Equal(stays ? figure : "", Cut(figure));

    private static string Cut(string body)
    {
        var corpus = new CorpusBuilder().Source("early-source", published: "2024-01-01").Source("late-source", published: "2025-01-01")
            .Series("kept", ("2023", "early-source")).Series("gone", ("2024", "late-source"))
            .Topic("topic", body).Fact("early", ["early-source"]).Fact("late", ["late-source"]);
        return AsKnown.On(corpus.Build(), new DateOnly(2024, 4, 8), FigureCatalogue.ContentBlocks).Topics["topic"].Body.Value.TrimEnd('\n');
    }
}
