using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Loading;

/// <summary>What came of loading.</summary>
/// <param name="Corpus">All that was read, bound; null where there is any error.</param>
/// <param name="Diagnostics">All faults, sorted by file and place.</param>
public sealed record LoadResult(Corpus? Corpus, ImmutableArray<Diagnostic> Diagnostics);
