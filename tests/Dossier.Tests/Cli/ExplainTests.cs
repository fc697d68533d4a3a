using Dossier.Analysis.Rules;
using Dossier.Build;
using Dossier.Tests.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Theory]
    [InlineData("tankers-renamed-2024")]
    [InlineData("goods-trade-2023")]
    [InlineData("ledger-2024-03-05-tankers")]
    [InlineData("mirror-2024-03-06-tankers")]
    [InlineData("several-origins")]
    [InlineData("disputed")]
    [InlineData("rules")]
    public async Task An_explanation_reads_as_it_was_accepted(string name)
    {
        var (code, output, _) = await CallAsync("explain", name);

        Assert.Equal(0, code);
        Snapshot.Verify(output, parameters: name);
    }

    [Fact]
    public async Task Explanations_of_the_real_content_fit_in_eighty_columns()
    {
        foreach (var name in new[] { "trade-2023-240-1bn", "china-satellite-imagery-military", "cn-customs-2024-01-12-trade-2023" })
        {
            var (code, output, _) = await FakeTerminal.CallAsync(ProjectFolders.Repository, "explain", name);

            Assert.Equal(0, code);
            Assert.All(output.Split('\n').Where(line => !line.StartsWith("  file ", StringComparison.Ordinal)), line => Assert.InRange(Dossier.Text.DisplayText.Width(line), 0, 80));
        }
    }

    [Fact]
    public async Task Every_code_is_explained_and_needs_no_dossier()
    {
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            var (code, output, _) = await FakeTerminal.CallAsync(Path.GetTempPath(), "explain", descriptor.Code);
            Assert.Equal(0, code);
            Assert.Contains(descriptor.Title, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_rule_is_explained_and_needs_no_dossier()
    {
        foreach (var rule in StateRules.All.Select(rule => rule.Code).Concat(ConfidenceRules.All.Select(rule => rule.Code)))
        {
            var (code, output, _) = await FakeTerminal.CallAsync(Path.GetTempPath(), "explain", rule);
            Assert.Equal(0, code);
            Assert.StartsWith("rule of ", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_two_things_that_need_no_dossier_share_a_name()
    {
        var names = DiagnosticCatalogue.All.Select(each => each.Code)
            .Concat(StateRules.All.Select(rule => rule.Code)).Concat(ConfidenceRules.All.Select(rule => rule.Code)).Append("rules").ToList();

        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public async Task Without_a_name_every_code_and_every_rule_is_listed()
    {
        var (_, output, _) = await CallAsync("explain");
        var listed = output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0]).ToHashSet();

        Assert.Empty(DiagnosticCatalogue.All.Select(each => each.Code).Except(listed));
        Assert.Empty(ConfidenceRules.All.Select(rule => rule.Code).Except(listed));
        Assert.Empty(StateRules.All.Select(rule => rule.Code).Except(listed));
    }

    [Theory]
    [InlineData("unknwon-source", "did you mean `unknown-source`?")]
    [InlineData("several-origin", "did you mean `several-origins`?")]
    [InlineData("good-trade-2023", "did you mean `goods-trade-2023`?")]
    [InlineData("fact:good-trade-2023", "did you mean `fact:goods-trade-2023`?")]
    [InlineData("ledger-2024-03-05-tanker", "did you mean `ledger-2024-03-05-tankers`?")]
    [InlineData("tankers-ren", "did you mean `tankers-renamed-2024`?")]
    [InlineData("source:customs-2024-01", "did you mean `source:customs-2024-01-12-trade`?")]
    [InlineData("03-06", "did you mean `mirror-2024-03-06-tankers`?")]
    [InlineData("goods", "did you mean one of these?\n          `goods-trade-2023`\n          `goods-trade-2024`")]
    [InlineData("norland", "`norland` is an entity: facts, sources, diagnostics and rules can be explained")]
    [InlineData("wholly-different-thing", "`dossier explain` lists all codes and rules")]
    public async Task An_unknown_name_is_answered_with_the_nearest_of_all_kinds(string name, string help)
    {
        var (code, _, error) = await CallAsync("explain", name);

        Assert.Equal(2, code);
        Assert.Contains($"  = help: {help}\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_in_front_leaves_no_other_one()
    {
        var (code, _, _) = await CallAsync("explain", "source:goods-trade-2023");

        Assert.Equal(2, code);
    }

    [Fact]
    public async Task A_fact_and_a_source_of_one_name_are_both_explained()
    {
        dossier.Folder.Write("content/sources/goods-trade-2023.yaml", File.ReadAllText(dossier.Folder["content/sources/customs-2024-01-12-trade.yaml"]));

        var (_, output, _) = await CallAsync("explain", "goods-trade-2023");

        Assert.StartsWith("fact goods-trade-2023\n", output, StringComparison.Ordinal);
        Assert.Contains("\n\nsource goods-trade-2023\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_content_with_errors_nothing_is_said_that_could_be_wrong()
    {
        dossier.Break();

        var (code, output, error) = await CallAsync("explain", "goods-trade-2023");

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("error: facts and sources cannot be explained: the content has an error\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_cannot_send_escape_sequences()
    {
        const string Fact = "content/facts/trade/goods-trade-2023.yaml";
        dossier.Folder.Write(Fact, File.ReadAllText(dossier.Folder[Fact]).Replace("Norland Customs", "\"Norland \\e[2JCustoms\"", StringComparison.Ordinal));

        var (_, output, _) = await CallAsync("explain", "goods-trade-2023");

        Assert.DoesNotContain('\u001b', output);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(dossier.Folder.Path, arguments);
}
