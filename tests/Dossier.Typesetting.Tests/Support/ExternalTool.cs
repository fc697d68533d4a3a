using System.Diagnostics;

namespace Dossier.Typesetting.Tests.Support;

/// <summary>A program on the machine that judges our files independently; tests are skipped with a printed reason where it is missing.</summary>
internal static class ExternalTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>Runs a program on a file and returns its exit code and all it printed.</summary>
    public static (int ExitCode, string Output) Run(string program, params IReadOnlyList<string> arguments)
    {
        var path = Find(program);
        Skip.If(path is null, $"{program} is not installed");
        var start = new ProcessStartInfo(path ?? program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), $"{program} does not end");
        return (process.ExitCode, output + error.Result);
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
        .FirstOrDefault(File.Exists);
}
