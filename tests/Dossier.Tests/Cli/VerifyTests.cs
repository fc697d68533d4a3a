using System.Text.Json;
using Dossier.Tests.Verification;

namespace Dossier.Tests.Cli;

public sealed class VerifyTests(BuiltOutput output) : IClassFixture<BuiltOutput>
{
    private string Root => Path.GetDirectoryName(output.Folder) ?? output.Folder;

    [Fact]
    public async Task The_output_of_a_build_is_clean()
    {
        var (code, text, error) = await FakeTerminal.CallAsync(Root, "verify");

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("output/ is as it was built: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_ends_with_one_and_names_the_file()
    {
        var (code, text, _) = await output.WhileAsync("data/facts.csv", BuiltOutput.Flip(0.5), () => FakeTerminal.CallAsync(Root, "verify"));

        Assert.Equal(1, code);
        Assert.StartsWith("changed  data/facts.csv: its SHA-256 is ", text, StringComparison.Ordinal);
        Assert.Contains("\noutput/ is not as it was built: 1 file differs, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_verified_by_itself()
    {
        var (code, text, _) = await FakeTerminal.CallAsync(Path.Combine(output.Folder, "report"), "verify", Path.GetFileName(output.Report));

        Assert.Equal(0, code);
        Assert.Contains("the checksum that it carries of itself agrees with every byte", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_one_object()
    {
        var (code, text, _) = await output.WhileAsync(output.Report, BuiltOutput.Flip(0.5), () => FakeTerminal.CallAsync(Root, "verify", "--format", "json"));

        using var json = JsonDocument.Parse(text);
        Assert.Equal((1, false), (code, json.RootElement.GetProperty("ok").GetBoolean()));
        Assert.Equal(output.Report, json.RootElement.GetProperty("changes")[0].GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("there is no file or folder `nowhere`", "nowhere")]
    [InlineData("there is no file `nowhere.json`", "output", "--manifest", "nowhere.json")]
    [InlineData("`--manifest` is for a single file", "output", "--manifest", "output/manifest.json")]
    [InlineData("`content` holds neither `manifest.json` nor `SHA256SUMS`", "content")]
    public async Task What_cannot_be_verified_ends_with_two(string message, params string[] arguments)
    {
        var (code, text, error) = await FakeTerminal.CallAsync(Root, ["verify", .. arguments]);

        Assert.Equal((2, ""), (code, text));
        Assert.StartsWith($"error: {message}\n", error, StringComparison.Ordinal);
    }
}
