using System.Collections.Immutable;
using Dossier.Diagnostics.Formats.Sarif;

namespace Dossier.Diagnostics.Formats;

/// <summary>The formats there are, the one for people first.</summary>
public static class DiagnosticFormats
{
    /// <summary>For people at a terminal.</summary>
    public static IDiagnosticFormat Human { get; } = new HumanFormat();

    /// <summary>Every format, in the order of the help text.</summary>
    public static ImmutableArray<IDiagnosticFormat> All { get; } =
        [Human, new ShortFormat(), new JsonFormat(), new SarifFormat(), new GithubFormat()];
}
