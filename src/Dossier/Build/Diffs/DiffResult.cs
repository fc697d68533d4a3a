using System.Collections.Immutable;
using Dossier.Comparison;
using Dossier.Diagnostics;

namespace Dossier.Build.Diffs;

/// <summary>What came of comparing two versions.</summary>
/// <param name="Diff">What changed; null where a side does not load, or could not be read at all.</param>
/// <param name="Broken">The sides that do not load, with what is wrong with them.</param>
/// <param name="Fault">What about the machine or the revisions prevented it; null where nothing did.</param>
internal sealed record DiffResult(Diff? Diff, ImmutableArray<BrokenVersion> Broken, BuildFault? Fault);

/// <summary>A version that does not load.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Report">What is wrong with it.</param>
internal sealed record BrokenVersion(VersionName Name, DiagnosticReport Report);
