using Dossier.Comparison;
using Dossier.Tests.Support;

namespace Dossier.Tests.Comparison.Commits;

public sealed class CommitFilesTests
{
    private const string Path = "facts/trade/a.yaml";
    private readonly MadeUpHistory history = new();

    [Fact]
    public void A_fact_that_comes_is_told_with_its_statement() =>
        Assert.Equal(["Added a: Norland and Suria traded goods worth USD 24.5 billion in 2023."], Events((Path, Versions.Fact)));

    [Fact]
    public void A_change_of_meaning_is_told_field_by_field()
    {
        Events((Path, Versions.Fact));
        Events((Path, With("24.5", "24.6")));

        Assert.Equal(["statement", "quantity"], history.Last?.Events.Single().Fields.Select(change => change.Field.Code));
    }

    [Fact]
    public void A_comment_is_no_change()
    {
        Events((Path, Versions.Fact));

        Assert.Empty(Events((Path, "# seen\n" + Versions.Fact)));
    }

    [Fact]
    public void A_fact_moved_to_another_topic_is_the_same_fact()
    {
        Events((Path, Versions.Fact));
        Events((Path, null), ("facts/finance/a.yaml", Versions.Fact));

        Assert.Equal(["topic"], history.Last?.Events.Single().Fields.Select(change => change.Field.Code));
    }

    [Fact]
    public void A_file_of_another_name_with_the_same_bytes_is_the_same_fact()
    {
        Events((Path, Versions.Fact));

        Assert.Equal(["Changed b, was a"], Events((Path, null), ("facts/trade/b.yaml", Versions.Fact)));
    }

    [Fact]
    public void A_file_of_another_name_that_states_the_same_is_the_same_fact()
    {
        Events((Path, Versions.Fact));

        Assert.Equal(["Changed b, was a"], Events((Path, null), ("facts/trade/b.yaml", With("para 2", "para 3")), ("facts/trade/c.yaml", With("24.5", "24.7"))).Skip(1));
    }

    [Fact]
    public void A_file_of_another_name_that_states_something_else_is_another_fact()
    {
        Events((Path, Versions.Fact));

        Assert.Equal(["Added", "Removed"], Events((Path, null), ("facts/trade/b.yaml", With("24.5", "24.7"))).Select(each => each.Split(' ')[0]));
    }

    [Fact]
    public void Of_many_facts_that_come_together_none_is_read() => Assert.All(
        Events([.. Enumerable.Range(0, 8).Select(number => ($"facts/trade/f{number}.yaml", (string?)$"# {number}\n{Versions.Fact}"))]),
        each => Assert.DoesNotContain(":", each, StringComparison.Ordinal));

    [Fact]
    public void A_version_that_does_not_load_is_said()
    {
        Events((Path, "statement: [broken"));
        Events((Path, Versions.Fact));

        Assert.StartsWith("the version before does not load: ", history.Last?.Events.Single().Unknown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24.5 billion", "24.6 billion", true)]
    [InlineData("value: 24.5", "value: 24.6", true)]
    [InlineData("when: 2023", "when: 2022", true)]
    [InlineData("when: 2023\n", "", true)]
    [InlineData("basis: measured", "basis: reported", true)]
    [InlineData("note: |", "denies: [b]\nnote: |", false)]
    [InlineData("visit\n", "visit\n  - source: x\n", false)]
    [InlineData("not by banks", "not by ports", false)]
    [InlineData("[norland, suria]", "[norland]", false)]
    public void What_was_said_and_is_replaced_is_a_correction_and_what_is_added_is_none(string old, string young, bool isCorrection)
    {
        Events((Path, Versions.Fact));
        Events((Path, With(old, young)));

        Assert.Equal(isCorrection, history.Last?.Events.Single().IsCorrection);
    }

    [Fact]
    public void A_time_that_was_missing_corrects_nothing_and_a_fact_that_goes_does()
    {
        Events((Path, With("when: 2023\n", "")));
        Events((Path, Versions.Fact));
        Assert.False(history.Last?.Events.Single().IsCorrection);

        Events((Path, null));
        Assert.True(history.Last?.Events.Single().IsCorrection);
    }

    [Fact]
    public void A_fact_keeps_its_history_under_another_name()
    {
        Events((Path, Versions.Fact));
        Events((Path, With("24.5", "24.6")));
        Events((Path, null), ("facts/finance/b.yaml", With("24.5", "24.6")));

        var steps = history.Build().Of("b");

        Assert.Equal([ChangeKind.Changed, ChangeKind.Changed, ChangeKind.Added], steps.Select(step => step.Event.Kind));
        Assert.Empty(history.Build().Of("a"));
    }

    [Fact]
    public void Facts_that_exchange_their_names_exchange_their_histories()
    {
        var other = With("24.5", "99.5");
        Events((Path, Versions.Fact));
        Events(("facts/trade/b.yaml", other));
        Events((Path, other), ("facts/trade/b.yaml", Versions.Fact));

        // Under one name stands another statement: that is what a reader of its page sees.
        Assert.Equal([["Changed", "Added"], ["Changed", "Added"]], new[] { "a", "b" }.Select(id => history.Build().Of(id).Select(step => step.Event.Kind.ToString())));
    }

    private IEnumerable<string> Events(params (string Path, string? Text)[] changes)
    {
        history.Commit("change", changes);
        return history.Last?.Events.Select(each => $"{each.Kind} {each.Fact}{(each.RenamedFrom is { } old ? $", was {old}" : each.Statement is { } said ? $": {said}" : "")}") ?? [];
    }

    private static string With(string old, string young)
    {
        Assert.Contains(old, Versions.Fact, StringComparison.Ordinal);
        return Versions.Fact.Replace(old, young, StringComparison.Ordinal);
    }
}
