namespace Dossier.Cli.Terminals;

/// <summary>Chooses how progress is shown.</summary>
internal static class ProgressView
{
    /// <summary>Moving on a live terminal, line by line elsewhere.</summary>
    public static IProgressView For(Terminal terminal) =>
        terminal.ErrorIsLive ? new LiveProgress(terminal.OpenConsole()) : new PlainProgress(terminal.Error);
}
