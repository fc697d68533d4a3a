namespace Dossier.Diagnostics;

/// <summary>How grave a diagnostic is. Ordered: a higher value is graver.</summary>
public enum Severity
{
    /// <summary>Switched off by <c>severities</c> in <c>dossier.yaml</c>; never reported.</summary>
    Off,

    /// <summary>Worth knowing; changes nothing.</summary>
    Note,

    /// <summary>Should be mended; the dossier is still published, unless warnings count as errors.</summary>
    Warning,

    /// <summary>Nothing is published.</summary>
    Error,
}
