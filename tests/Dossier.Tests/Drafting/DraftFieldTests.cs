using Dossier.Drafting;
using Dossier.Drafting.Kinds;

namespace Dossier.Tests.Drafting;

public sealed class DraftFieldTests
{
    public static TheoryData<string> Kinds => [.. RecordKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_two_values_of_a_record_have_one_name(string kind)
    {
        var names = Fields(kind).Select(field => field.Name).ToList();

        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_of_a_record_can_be_given(string kind)
    {
        var outermost = Fields(kind).Select(field => field.Path[0].Name).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(outermost, RecordKinds.All.Single(each => each.Name == kind).Shape.Names.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fact", "change-basis", "quantity change basis")]
    [InlineData("fact", "percent", "quantity change percent")]
    [InlineData("source", "archive-url", "archive url")]
    [InlineData("series", "points-note", "points note")]
    public void A_name_that_is_taken_is_told_apart_by_the_field_around_it(string kind, string name, string path) =>
        Assert.Equal(path, string.Join(' ', Fields(kind).Single(field => field.Name == name).Path.Select(step => step.Name)));

    [Fact]
    public void The_first_key_begins_a_new_item_and_the_others_say_more_of_the_last_one()
    {
        var record = new[] { ("source", "a"), ("locator", "1"), ("source", "b"), ("source", "c"), ("locator", "3") }
            .Aggregate(DraftRecord.Empty, (sum, said) => sum.With(Fields("fact").Single(field => field.Name == said.Item1), said.Item2));

        var items = ((DraftList)record.Fields["citations"]).Items.Cast<DraftRecord>();
        Assert.Equal([("a", "1"), ("b", null), ("c", "3")], items.Select(item => (item.Text("source"), item.Text("locator"))));
    }

    private static System.Collections.Immutable.ImmutableArray<DraftField> Fields(string kind) => RecordKinds.All.Single(each => each.Name == kind).Fields;
}
