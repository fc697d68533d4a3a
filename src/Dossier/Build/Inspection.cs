using Dossier.Captures;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Model;

namespace Dossier.Build;

/// <summary>What came of loading, analysing and checking the content.</summary>
/// <param name="Corpus">What the editors wrote; null where it could not be bound.</param>
/// <param name="Press">What publishes it; null where there is an error.</param>
/// <param name="Report">All that was found, warnings raised to errors where that was asked for.</param>
internal sealed record Inspection(Corpus? Corpus, Press? Press, DiagnosticReport Report)
{
    /// <summary>What came of holding excerpts against copies of their sources; null where that was not asked for, or not possible.</summary>
    public CaptureReview? Review { get; init; }
}
