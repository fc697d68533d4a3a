using Dossier.Analysis;
using Dossier.Model;

namespace Dossier.Comparison;

/// <summary>A dossier as it was at some time: what the editors had written, and what followed from it.</summary>
/// <param name="Corpus">A corpus that loaded without errors.</param>
/// <param name="Findings">What <see cref="Analyzer.Analyze"/> finds in it.</param>
public sealed record DossierVersion(Corpus Corpus, Findings Findings);
