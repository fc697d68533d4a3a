namespace Dossier.Cli.Commands.Checking;

/// <summary>What becomes of suggestions that need no judgement.</summary>
internal enum Fixing
{
    /// <summary>They are shown with their faults.</summary>
    None,

    /// <summary>What they would change is shown.</summary>
    DryRun,

    /// <summary>They are applied.</summary>
    Write,
}
