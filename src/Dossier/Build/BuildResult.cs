using Dossier.Diagnostics;

namespace Dossier.Build;

/// <summary>What came of a build.</summary>
/// <param name="Report">What was found in the content and the templates.</param>
/// <param name="Receipt">What was written; null where the earlier output was left as it was.</param>
/// <param name="Fault">What about the machine prevented it; null where nothing did.</param>
public sealed record BuildResult(DiagnosticReport Report, OutputReceipt? Receipt, BuildFault? Fault);
