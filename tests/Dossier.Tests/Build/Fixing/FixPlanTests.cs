using System.Text;
using Dossier.Build.Fixing;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Tests.Diagnostics;
using Dossier.Tests.Support;
using Dossier.Text;

namespace Dossier.Tests.Build.Fixing;

public sealed class FixPlanTests
{
    private static readonly SourceText Source = new("content/a.yaml", "basis: documentd # why\r\nwhen:  2024/4/8\r\n");

    [Fact]
    public void A_fix_changes_its_span_and_nothing_else() =>
        Assert.Equal(
            "basis: documented # why\r\nwhen:  2024-04-08\r\n",
            Assert.Single(Plan(Mend("documentd", "documented"), Mend("2024/4/8", "2024-04-08")).Files).After.Text);

    [Fact]
    public void A_diagnostic_without_a_suggestion_changes_nothing() => Assert.Empty(Plan(Samples.Under("basis", "basis")).Files);

    [Fact]
    public void Of_suggestions_that_overlap_none_is_taken()
    {
        var plan = Plan(Mend("documentd", "documented"), Mend("mentd # w", "x"), Mend("2024/4/8", "2024-04-08"));

        Assert.Equal((1, 2), (plan.Count, plan.LeftAlone.Length));
        Assert.StartsWith("basis: documentd # why", plan.Files[0].After.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_suggestion_clashes_with_all_that_it_covers()
    {
        var plan = Plan(Mend("basis: documentd # why", "x"), Mend("basis", "y"), Mend("why", "z"));

        Assert.Equal((0, 3), (plan.Count, plan.LeftAlone.Length));
    }

    [Fact]
    public void Of_two_suggestions_for_one_place_none_is_taken() => Assert.Equal(0, Plan(Mend("basis", "base"), Mend("basis", "bases")).Count);

    [Fact]
    public void Two_faults_that_suggest_the_same_are_one_change()
    {
        var other = Samples.Undated.At(Samples.SpanOf("basis", Source), "other", suggestion: "base");

        Assert.Equal((1, 0), (Plan(Mend("basis", "base"), other).Count, Plan(Mend("basis", "base"), other).LeftAlone.Length));
    }

    [Fact]
    public void What_would_change_the_lines_of_a_file_is_left_to_people()
    {
        Assert.Equal(0, Plan(Mend("why\r\nwhen", "when")).Count);
        Assert.Equal(0, Plan(Mend("why", "a\nb")).Count);
    }

    [Theory]
    [InlineData("unknown-key")]
    [InlineData("unknown-word")]
    [InlineData("bad-number")]
    [InlineData("bad-language")]
    [InlineData("hidden-character")]
    public void A_mended_fixture_has_the_fault_no_more(string name)
    {
        var content = FixtureContent.Over(Path.Combine(ProjectFolders.Fixtures, "Diagnostics", name, "content"));
        var found = Pipeline.Diagnose(content).Where(diagnostic => diagnostic is { Suggestion: not null } && diagnostic.Code == name).ToList();

        Assert.NotEmpty(found);
        var mended = FixPlan.Of([.. found]).Files.ToDictionary(file => file.Before.Path["content/".Length..], file => Encoding.UTF8.GetBytes(file.After.Text));
        var after = new MemoryContent(content.List().Select(entry => KeyValuePair.Create(
            entry.Path, mended.TryGetValue(entry.Path, out var bytes) ? new ContentRead(bytes) : content.Read(entry.Path))));
        Assert.DoesNotContain(Pipeline.Diagnose(after), left => left.Code == name && found.Exists(each => each.Message == left.Message));
    }

    private static FixPlan Plan(params Diagnostic[] diagnostics) => FixPlan.Of([.. diagnostics]);

    private static Diagnostic Mend(string piece, string suggestion) =>
        Samples.UnknownSource.At(Samples.SpanOf(piece, Source), $"`{piece}` is wrong", suggestion: suggestion);
}
