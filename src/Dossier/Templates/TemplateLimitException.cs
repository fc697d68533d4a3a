using Dossier.Diagnostics;

namespace Dossier.Templates;

/// <summary>A rendering crossed one of its <see cref="TemplateLimits"/>.</summary>
/// <param name="diagnostic">Which one, and at which loop, inclusion or expression.</param>
#pragma warning disable CA1032 // it always carries a diagnostic
public sealed class TemplateLimitException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>Which limit, and at which loop, inclusion or expression.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
#pragma warning restore CA1032
