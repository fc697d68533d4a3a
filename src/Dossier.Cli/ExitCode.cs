namespace Dossier.Cli;

/// <summary>What the program tells its caller; the same numbers for every command.</summary>
internal static class ExitCode
{
    /// <summary>Clean.</summary>
    public const int Clean = 0;

    /// <summary>There are faults in the content.</summary>
    public const int Faults = 1;

    /// <summary>Wrong usage, or something about the machine.</summary>
    public const int Environment = 2;

    /// <summary>Cancelled with Ctrl-C: 128 plus the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
