using Dossier.Cli;
using Dossier.Cli.Terminals;

namespace Dossier.Tests.Cli;

/// <summary>Calls the program in this process and keeps what it says.</summary>
internal static class FakeTerminal
{
    /// <summary>Does what the arguments say where everything is redirected.</summary>
    /// <param name="folder">The caller's current folder.</param>
    /// <param name="arguments">The arguments.</param>
    public static Task<(int Code, string Out, string Error)> CallAsync(string folder, params string[] arguments) =>
        CallAsync(folder, live: false, arguments);

    /// <summary>Does what the arguments say.</summary>
    /// <param name="folder">The caller's current folder.</param>
    /// <param name="live">Whether a person at a terminal is told.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<(int Code, string Out, string Error)> CallAsync(string folder, bool live, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal { Out = output, Error = error, OutIsLive = live, ErrorIsLive = live };
        var code = await CommandLine.RunAsync(arguments, terminal, new Surroundings(folder, AppContext.BaseDirectory, Processors: 2));
        return (code, output.ToString(), error.ToString());
    }
}
