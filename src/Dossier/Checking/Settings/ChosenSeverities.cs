using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Settings;

/// <summary>The severities of the checks after <c>dossier.yaml</c> had its say.</summary>
internal sealed class ChosenSeverities
{
    private readonly Dictionary<string, Severity> chosen = new(StringComparer.Ordinal);

    private ChosenSeverities()
    {
    }

    public static ChosenSeverities Of(DossierSettings settings)
    {
        var severities = new ChosenSeverities();
        foreach (var choice in settings.Severities)
            severities.chosen[choice.Code.Value] = choice.Severity.Value;
        return severities;
    }

    public Severity For(DiagnosticDescriptor descriptor) => chosen.GetValueOrDefault(descriptor.Code, descriptor.Severity);
}
