using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Editions;

/// <summary>What is wrong with what an edition wrote.</summary>
internal static class EditionDiagnostics
{
    /// <summary>What cures a disagreement.</summary>
    public const string DisagreementHelp = "look at the templates of that edition: `verdict`, `particulars` and the page of a fact";

    /// <summary>An edition says something else of a fact, or nothing.</summary>
    public static readonly DiagnosticDescriptor EditionsDisagree = new(
        "editions-disagree",
        Severity.Error,
        "an edition that does not say of a fact what the others say",
        "Every edition states every fact with the same id, statement, value, state and confidence. The build reads them back from what it has written: on the site from the "
        + "heading of a fact's page and the elements marked `data-says`, in the Markdown edition from the heading, the line of the verdict and the quantity among "
        + "the particulars, in the report from the register, in the data from the file of each fact. Where one of them says something else, or a template does not say "
        + "it at all, nothing is published.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [EditionsDisagree];
}
