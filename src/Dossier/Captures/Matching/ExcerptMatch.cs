using Dossier.Model;

namespace Dossier.Captures.Matching;

/// <summary>What was found when an excerpt was looked for in a captured text.</summary>
/// <param name="Verdict">What was found.</param>
/// <param name="Similarity">How like the passage is: 1 for a match, in steps of a hundredth.</param>
/// <param name="Passage">At most 25 words of the passage; null where nothing is near.</param>
/// <param name="Paragraph">In which line of the text that is not empty the passage begins, from 1; null where there is none.</param>
internal sealed record ExcerptMatch(ExcerptVerdict Verdict, decimal Similarity, string? Passage, int? Paragraph);
