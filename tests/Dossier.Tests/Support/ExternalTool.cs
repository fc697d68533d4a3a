using System.Diagnostics;

namespace Dossier.Tests.Support;

/// <summary>A program that a test checks our files with, where it is installed.</summary>
internal sealed class ExternalTool
{
    private readonly string path;

    private readonly IReadOnlyDictionary<string, string> environment;

    private ExternalTool(string path, IReadOnlyDictionary<string, string> environment) => (this.path, this.environment) = (path, environment);

    /// <summary>Finds a program, or skips the test with the reason.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="package">Debian's package that has it.</param>
    /// <param name="folders">Where else to look than on the search path.</param>
    public static ExternalTool OrSkip(string name, string package, params IEnumerable<string> folders)
    {
        var path = folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Skip.If(path is null, $"{name} is not installed (Debian: apt-get install {package})");
        return new ExternalTool(path ?? name, new Dictionary<string, string>());
    }

    /// <summary>The same program with some variables of its environment set.</summary>
    public ExternalTool With(IReadOnlyDictionary<string, string> variables) => new(path, variables);

    /// <summary>Runs it to its end, which must be a good one.</summary>
    /// <returns>What it wrote to its standard output, then to its standard error.</returns>
    public string Run(string folder, string? input, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
            process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{path} ended with {process.ExitCode}\n{output}\n{errors.Result}");
        return output + errors.Result;
    }

    /// <summary>Starts it.</summary>
    public Process Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{path} did not start");
    }
}
