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
    public static Task<(int Code, string Out, string Error)> CallAsync(string folder, bool live, string[] arguments) =>
        CallAsync(folder, live, prompts: null, arguments);

    /// <summary>Does what the arguments say, with somebody there to answer.</summary>
    /// <param name="folder">The caller's current folder.</param>
    /// <param name="prompts">Who answers.</param>
    /// <param name="arguments">The arguments.</param>
    public static Task<(int Code, string Out, string Error)> CallAsync(string folder, IPrompts prompts, params string[] arguments) =>
        CallAsync(folder, live: false, prompts, arguments);

    private static async Task<(int Code, string Out, string Error)> CallAsync(string folder, bool live, IPrompts? prompts, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal { Out = output, Error = error, OutIsLive = live, ErrorIsLive = live, Prompts = prompts };
        var code = await CommandLine.RunAsync(arguments, terminal, new Surroundings(folder, AppContext.BaseDirectory, Processors: 2) { Today = new DateOnly(2026, 6, 30) });
        return (code, output.ToString(), error.ToString());
    }
}
