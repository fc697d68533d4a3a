using System.Text.Json;
using Dossier.Diagnostics.Formats;
using Dossier.Tests.Support;

namespace Dossier.Tests.Cli;

public sealed class CheckAgainstTests : IDisposable
{
    private const string Trade = "content/facts/trade/goods-trade-2024.yaml";

    private readonly TestRepository repository = TestRepository.WithBase();

    public CheckAgainstTests() => repository.Replace(Trade, "USD 25.0 billion", "USD 25 billion");

    public static TheoryData<string> Formats { get; } = [.. DiagnosticFormats.All.Select(format => format.Name)];

    public void Dispose() => repository.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_tells_of_a_tainted_citation(string format)
    {
        var (code, output, _) = await CallAsync("check", "--against", "HEAD", "--format", format);

        Assert.Equal(0, code);
        Assert.Contains("tainted-citation", output, StringComparison.Ordinal);
        Assert.Contains("statement changed since HEAD (", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task It_fails_where_warnings_fail()
    {
        var (code, output, _) = await CallAsync("check", "--against", "HEAD", "--warnings-as-errors", "--format", "json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal((1, 1), (code, json.RootElement.GetProperty("errors").GetInt32()));
    }

    [SkippableFact]
    public async Task It_says_what_it_was_compared_with()
    {
        var (_, _, error) = await CallAsync("check", "--against", "HEAD");

        Assert.Contains("Compared with HEAD (", error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_unknown_revision_ends_with_two()
    {
        var (code, output, error) = await CallAsync("check", "--against", "nonsense");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("error: no commit is called `nonsense`\n", error, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(repository.Path, arguments);
}
