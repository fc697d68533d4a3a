namespace Dossier.Cli;

/// <summary>Runs a command's work so that Ctrl-C is heard meanwhile.</summary>
internal static class Background
{
    /// <summary>Does the work on another thread; it learns of Ctrl-C through its own token and ends tidily.</summary>
    public static Task<int> Run(Func<int> work) => Task.Run(work, CancellationToken.None);
}
