using Dossier.Analysis;
using Dossier.Comparison;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Comparison;

public sealed class ComparerTests
{
    private const string Source = "sources/wire-2024-03-02-visit.yaml";
    private const string Topic = "topics/trade.md";

    [Fact]
    public void A_dossier_compared_with_itself_is_unchanged() => Assert.True(Versions.OfBase().IsEmpty);

    [Fact]
    public void Facts_that_came_went_and_changed_are_told_by_their_ids()
    {
        var before = new CorpusBuilder().Source("s").Fact("b", ["s"]).Fact("c", ["s"]);
        var after = new CorpusBuilder().Source("s").Fact("a", ["s"]).Fact("c", ["s"], change: fact => fact with { Statement = CorpusBuilder.At("Another.") });

        var facts = Versions.Between(before, after).Facts;

        Assert.Equal([("a", ChangeKind.Added), ("b", ChangeKind.Removed), ("c", ChangeKind.Changed)], facts.Select(fact => (fact.Id, fact.Kind)));
    }

    [Fact]
    public void A_source_is_compared_field_by_field()
    {
        var text = Base(Source).Replace("Tom Quay", "Nils Holm", StringComparison.Ordinal);

        Assert.Equal(["author: Tom Quay → Nils Holm"], Assert.Single(Versions.OfBase((Source, text)).Sources).Fields.Select(Versions.Line));
    }

    [Fact]
    public void A_narrative_is_compared_paragraph_by_paragraph()
    {
        var text = Base(Topic) + "\nA further paragraph.\n";

        Assert.Equal(["paragraph: – → A further paragraph."], Assert.Single(Versions.OfBase((Topic, text)).Topics).Fields.Select(Versions.Line));
    }

    [Fact]
    public void A_narrative_whose_lines_break_elsewhere_is_the_same()
    {
        var text = Base(Topic);
        var body = text.IndexOf("---\n", 4, StringComparison.Ordinal) + 4;
        var broken = text[..body] + text[body..].Replace(" in ", "\nin ", StringComparison.Ordinal);

        Assert.NotEqual(text, broken);
        Assert.True(Versions.OfBase((Topic, broken)).IsEmpty);
    }

    [Fact]
    public void A_series_is_compared_point_by_point()
    {
        const string path = "series/goods-trade-usd.yaml";
        var text = Base(path).Replace("value: 20.1,", "value: 20.2,", StringComparison.Ordinal) + "  - {period: 2025, value: 26, source: customs-2025-01-14-trade}\n";

        Assert.Equal(
            ["point 2025: – → USD 26 bn", "point-value 2022: 20.1 → 20.2"],
            Assert.Single(Versions.OfBase((path, text)).Series).Fields.Select(Versions.Line));
    }

    [Fact]
    public void Verdicts_on_excerpts_are_compared()
    {
        var before = Versions.Base(("captures.lock.yaml", Lock("match")));
        var after = Versions.Base(("captures.lock.yaml", Lock("drift", "nearest: three tankers were given new names")));

        Assert.Equal(
            ["excerpt-verdict goods-trade-2023: found word for word → found in other words: “three tankers were given new names”"],
            Assert.Single(Comparer.Compare(before, after).Captures).Fields.Select(Versions.Line));
    }

    [Fact]
    public void The_settings_are_compared()
    {
        var text = Base("dossier.yaml").Replace("title: ", "title: New ", StringComparison.Ordinal);

        Assert.Contains(Versions.OfBase(("dossier.yaml", text)).Settings, change => change.Field.Code == "title");
    }

    [Fact]
    public void A_fact_that_loses_an_origin_names_the_rule_that_ceases_to_apply()
    {
        var before = new CorpusBuilder().Source("s").Source("t").Fact("a", ["s", "t"]);
        var after = new CorpusBuilder().Source("s").Source("t", relays: ["s"]).Fact("a", ["s", "t"]);

        var move = Assert.Single(Versions.Between(before, after).Moves);

        Assert.Equal("two or more independent origins (+1) no longer applies", Assert.Single(move.Rules).Text);
        Assert.Equal((ConfidenceLevel.High, ConfidenceLevel.Moderate), (move.ConfidenceBefore, move.ConfidenceAfter));
        Assert.Equal((State.Corroborated, State.SingleOrigin), (move.StateBefore.State, move.StateAfter.State));
        Assert.Items(["t"], move.OriginsLost);
    }

    [Fact]
    public void A_fact_whose_own_file_is_the_same_moves_when_another_denies_it()
    {
        var before = new CorpusBuilder().Source("s").Fact("a", ["s"]);
        var after = new CorpusBuilder().Source("s").Fact("a", ["s"]).Fact("b", ["s"], change: fact => fact with { Denies = CorpusBuilder.AtEach("a") });

        var changes = Versions.Between(before, after);

        Assert.DoesNotContain(changes.Facts, fact => fact.Id == "a");
        var move = Assert.Single(changes.Moves);
        Assert.Equal(("denied", "b"), (move.StateAfter.Reason, Assert.Single(move.StateAfter.Facts)));
        Assert.Equal("denied (−1) now applies", Assert.Single(move.Rules).Text);
    }

    [Fact]
    public void A_new_basis_moves_the_step_where_the_ladder_begins()
    {
        var before = new CorpusBuilder().Source("s").Fact("a", ["s"]);
        var after = new CorpusBuilder().Source("s").Fact("a", ["s"], Basis.Reported);

        Assert.Equal("where the basis starts: 3 → 2", Assert.Single(Assert.Single(Versions.Between(before, after).Moves).Rules).Text);
    }

    [Fact]
    public void The_lists_are_in_the_order_of_ids_whatever_comes_first()
    {
        var after = new CorpusBuilder().Source("z").Source("a").Fact("y", ["z"]).Fact("b", ["a"]);

        var changes = Versions.Between(new CorpusBuilder(), after);

        Assert.Equal(["b", "y"], changes.Facts.Select(fact => fact.Id));
        Assert.Equal(["a", "z"], changes.Sources.Select(source => source.Id));
    }

    private static string Lock(string verdict, string more = "") => $"""
        wire-2024-03-02-visit:
          sha256: 5bb0145030864d176befe92964d5bc2a277f5ed7f7e877c9c7f2876c19e89cd4
          excerpts:
            - fact: goods-trade-2023
              excerpt: "3d74b08520e45e11"
              verdict: {verdict}
              {more}

        """;

    private static string Base(string path) => File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "base", "content", path));
}
