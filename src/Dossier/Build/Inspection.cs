using Dossier.Analysis;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Build;

/// <summary>What came of loading, analysing and checking the content.</summary>
/// <param name="Corpus">What the editors wrote; null where it could not be bound.</param>
/// <param name="Findings">What follows from it; null where there is no corpus.</param>
/// <param name="Report">All that was found, warnings raised to errors where that was asked for.</param>
public sealed record Inspection(Corpus? Corpus, Findings? Findings, DiagnosticReport Report);
