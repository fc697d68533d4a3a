using System.Text;
using Dossier.Comparison;
using Dossier.Loading;

namespace Dossier.Tests.Comparison;

public sealed class FactChangeTests
{
    [Theory]
    [InlineData("basis: measured", "basis: reported", "basis: Measured → Reported")]
    [InlineData("when: 2023", "when: 2023-04-08", "when: 2023 → 8 April 2023")]
    [InlineData("when: 2023\n", "", "when: 2023 → –")]
    [InlineData("attribution: Norland Customs", "attribution: Suria Customs", "attribution: Norland Customs → Suria Customs")]
    [InlineData("value: 24.5,", "value: 24.51,", "quantity: USD 24.5 bn → USD 24.51 bn")]
    [InlineData("value: 24.5,", "min: 24, max: 25,", "quantity: USD 24.5 bn → USD 24–25 bn")]
    [InlineData("unit: USD bn,", "unit: EUR bn,", "quantity: USD 24.5 bn → EUR 24.5 bn")]
    [InlineData("percent: 21.9", "percent: 22", "change: +21.9% year on year → +22% year on year")]
    [InlineData("series: goods-trade-usd, ", "", "series: goods-trade-usd → –")]
    [InlineData("[norland, suria]", "[norland]", "entity suria: suria → –")]
    [InlineData("    locator: para 2\n", "", "citation-locator customs-2024-01-12-trade: para 2 → –")]
    [InlineData("    locator: para 2", "    locator: para 3", "citation-locator customs-2024-01-12-trade: para 2 → para 3")]
    [InlineData("visit\n", "visit\n    excerpt: some words\n", "citation-excerpt wire-2024-03-02-visit: – → some words")]
    [InlineData("visit\n", "visit\n    origin: self\n", "citation-origin wire-2024-03-02-visit: – → its own reporting")]
    [InlineData("visit\n", "visit\n  - {source: x, locator: p. 1, excerpt: two words}\n", "citation x: – → p. 1, “two words”")]
    [InlineData("  - source: wire-2024-03-02-visit\n", "", "citation wire-2024-03-02-visit:  → –")]
    [InlineData("note: |", "corrects: [a]\nnote: |", "corrects a: – → a")]
    [InlineData("note: |", "translations: {zh: 贸易}\nnote: |", "translation zh: – → 贸易")]
    [InlineData("not by banks", "not by ports", "note: Counted by customs, not by banks. → Counted by customs, not by ports.")]
    [InlineData("note: |", "unnamed-sources: true\nnote: |", "unnamed-sources: no → yes")]
    public void A_change_of_meaning_is_told_as_readers_see_it(string old, string young, string change) =>
        Assert.Equal([change], Versions.Replacing(old, young));

    [Theory]
    [InlineData("basis: measured\nwhen: 2023", "when: 2023\nbasis: measured")]
    [InlineData("basis: measured", "# a comment\nbasis: \"measured\"")]
    [InlineData("[norland, suria]", "\n  - suria\n  - norland")]
    [InlineData("traded goods worth", "traded\n  goods   worth")]
    [InlineData("  Counted by customs,\n  not by banks.", "  Counted\n  by customs, not by\n  banks.")]
    [InlineData("  - source: customs-2024-01-12-trade\n    locator: para 2\n  - source: wire-2024-03-02-visit", "  - source: wire-2024-03-02-visit\n  - source: customs-2024-01-12-trade\n    locator: para 2")]
    public void What_means_the_same_is_no_change(string old, string young) => Assert.Empty(Versions.Replacing(old, young));

    [Theory]
    [InlineData("- a\n  - b", "- a - b")]
    [InlineData("one  \n  two", "one two")]
    [InlineData("# one\n  two", "# one two")]
    public void Lines_of_a_note_that_are_more_than_a_paragraphs_are_told(string old, string young) =>
        Assert.Single(Versions.Changes(WithNote(old), WithNote(young)));

    [Fact]
    public void A_further_place_in_a_cited_source_is_a_citation_of_its_own()
    {
        var before = Versions.Fact.Replace("  - source: wire", "  - {source: customs-2024-01-12-trade, locator: para 9}\n  - source: wire", StringComparison.Ordinal);
        var after = before.Replace("  - {source: customs", "  - {source: customs-2024-01-12-trade, locator: para 5}\n  - {source: customs", StringComparison.Ordinal);

        Assert.Equal(["citation customs-2024-01-12-trade: – → para 5"], Versions.Changes(before, after));
    }

    [Fact]
    public void A_fact_in_another_folder_has_another_topic()
    {
        var bytes = Encoding.UTF8.GetBytes(Versions.Fact);

        var change = FactFileChange.Between(FactFile.Read("facts/trade/a.yaml", bytes), FactFile.Read("facts/finance/a.yaml", bytes));

        Assert.Equal("topic: trade → finance", Versions.Line(Assert.Single(change.Change?.Fields ?? [])));
    }

    [Theory]
    [InlineData("USD 24.5 billion", "USD 24.6 billion")]
    [InlineData("value: 24.5", "value: 24.6")]
    [InlineData("percent: 21.9", "percent: 22.9")]
    public void A_claim_that_changes_while_no_citation_does_taints_its_citations(string old, string young) =>
        Assert.True(Versions.Of(Versions.Fact, Versions.Fact.Replace(old, young, StringComparison.Ordinal)).Change?.HasTaintedCitations);

    [Theory]
    [InlineData("locator: para 2", "locator: para 3")]
    [InlineData("wire-2024-03-02-visit", "wire-2024-03-03-visit")]
    [InlineData("para 2", "para 2\n    excerpt: some words")]
    public void A_claim_that_changes_with_a_citation_does_not(string old, string young)
    {
        var after = Versions.Fact.Replace("24.5", "24.6", StringComparison.Ordinal).Replace(old, young, StringComparison.Ordinal);

        Assert.False(Versions.Of(Versions.Fact, after).Change?.HasTaintedCitations);
    }

    [Fact]
    public void What_is_no_claim_taints_nothing() =>
        Assert.False(Versions.Of(Versions.Fact, Versions.Fact.Replace("2023\nattr", "2024\nattr", StringComparison.Ordinal)).Change?.HasTaintedCitations);

    [Fact]
    public void A_file_that_was_not_there_adds_its_fact() =>
        Assert.Equal(ChangeKind.Added, Versions.Of(null, Versions.Fact).Change?.Kind);

    [Fact]
    public void A_version_that_does_not_load_is_said()
    {
        var change = Versions.Of("statement: [broken", Versions.Fact);

        Assert.Null(change.Change);
        Assert.StartsWith("the version before does not load: ", change.Unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_breaks_a_rule_of_today_is_compared_all_the_same() =>
        Assert.Single(Versions.Changes(Versions.Fact.Replace("in 2023.", "in 2023. It grew.", StringComparison.Ordinal), Versions.Fact));

    private static string WithNote(string note) => Versions.Fact[..Versions.Fact.IndexOf("note:", StringComparison.Ordinal)] + "note: |\n  " + note + "\n";
}
