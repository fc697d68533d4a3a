using System.CommandLine;

namespace Dossier.Cli.Commands;

/// <summary>The option that commands which check have in common.</summary>
internal static class WarningsAsErrors
{
    /// <summary>Makes the option.</summary>
    public static Option<bool> Option() => new("--warnings-as-errors") { Description = "let warnings fail as errors do" };
}
