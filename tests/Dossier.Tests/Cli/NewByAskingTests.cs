using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class NewByAskingTests : IDisposable
{
    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task A_fact_is_asked_for_field_by_field()
    {
        var prompts = new ScriptedPrompts(
            "trade", "Suria closed two ports in April 2024.", "reported", "2024-04", "Harbour Wire", "suria", "", "wire", "wire-2024-03-02-visit", "para 3", "", "", "", "write it");

        var (code, output, error) = await CallAsync(prompts, "new", "fact");

        Assert.True(code == 0, error);
        Assert.StartsWith("Wrote content/facts/trade/suria-closed-two-ports-april-2024.yaml\n", output, StringComparison.Ordinal);
        Assert.Empty(prompts.Left);
    }

    [Fact]
    public async Task A_part_of_an_id_or_a_name_finds_the_record()
    {
        var prompts = new ScriptedPrompts("Harbour", "harbour-wire", "", "", "write it");

        await CallAsync(prompts, "new", "source", "--title", "Ports", "--language", "en");

        Assert.Contains(prompts.Log, line => line.StartsWith("which publisher? harbour-wire", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_id_that_is_nearly_right_is_offered()
    {
        var prompts = new ScriptedPrompts("harbor-wire", "harbour-wire", "", "", "write it");

        var (code, _, _) = await CallAsync(prompts, "new", "source", "--title", "Ports", "--language", "en");

        Assert.Equal(0, code);
    }

    [Fact]
    public async Task An_answer_that_is_wrong_is_asked_for_again()
    {
        var prompts = new ScriptedPrompts("", "", "english", "en", "write it");

        var (code, _, _) = await CallAsync(prompts, "new", "source", "--title", "Ports", "--publisher", "harbour-wire");

        Assert.Equal(0, code);
        Assert.Contains(prompts.Log, line => line.Contains("`english` is not a language tag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_is_shown_before_it_is_written_and_can_be_changed()
    {
        var prompts = new ScriptedPrompts("", "change", "title", "Ports of Suria", "write it");

        await CallAsync(prompts, "new", "source", "--title", "Ports", "--publisher", "harbour-wire", "--language", "en", "--published", "2024-04-08");

        Assert.Contains(prompts.Log, line => line.Contains("  title: Ports", StringComparison.Ordinal));
        Assert.Contains(dossier.Folder.Files("content/sources").Values, text => text.StartsWith("title: Ports of Suria\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_written_without_consent()
    {
        var before = dossier.Folder.Files();

        var (code, _, _) = await CallAsync(new ScriptedPrompts("", "stop"), "new", "entity", "--name", "Port", "--kind", "place");

        Assert.Equal(0, code);
        Assert.Equal(before, dossier.Folder.Files());
    }

    [Fact]
    public async Task A_record_with_an_error_cannot_be_written_before_it_is_mended()
    {
        var prompts = new ScriptedPrompts("", "change", "outcome", "leave it out", "write it");

        var (code, _, error) = await CallAsync(
            prompts, "new", "fact", "--topic", "trade", "--statement", "Suria closed a port.", "--basis", "reported", "--when", "2024-04", "--attribution", "A",
            "--source", "wire-2024-03-02-visit", "--outcome", "held");

        Assert.Equal(0, code);
        Assert.Contains("error[outcome-without-forecast]", error, StringComparison.Ordinal);
        Assert.DoesNotContain("write it", prompts.Log.First(line => line.StartsWith("And now?", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_yes_nobody_is_asked()
    {
        var (code, _, _) = await CallAsync(new ScriptedPrompts(), "new", "entity", "--name", "Port", "--kind", "place", "--yes");

        Assert.Equal(0, code);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(ScriptedPrompts prompts, params string[] arguments) =>
        FakeTerminal.CallAsync(dossier.Folder.Path, prompts, arguments);
}
