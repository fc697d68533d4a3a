using Dossier.Build;
using Dossier.Diagnostics.Formats;

namespace Dossier.Cli.Commands.Checking;

/// <summary>What a check was asked to do, resolved once.</summary>
internal sealed record CheckRequest
{
    /// <summary>Where the content is, and how strict to be.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>How to write down what was found.</summary>
    public required IDiagnosticFormat Format { get; init; }

    /// <summary>The revision that is checked against, anything that git takes for one; null: all that is wrong is told.</summary>
    public string? Against { get; init; }

    /// <summary>Whether to mend what can be mended first.</summary>
    public Fixing Fixing { get; init; }

    /// <summary>How to ask addresses over the network; null where none is asked.</summary>
    public LinkRequest? Links { get; init; }
}
