using System.Collections.Immutable;

namespace Dossier.Typesetting.Pdf;

/// <summary>What came of writing a document.</summary>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Length">Length of the file in bytes.</param>
/// <param name="MissingCharacters">Characters drawn as boxes because no font has them, as code points, ascending.</param>
/// <param name="UnresolvedDestinations">Names that links or bookmarks lead to and no page has, in ordinal order.</param>
/// <param name="RepeatedDestinations">Names that were given to more than one place (the first one counts), in ordinal order.</param>
public sealed record PdfSummary(
    int Pages,
    long Length,
    ImmutableArray<int> MissingCharacters,
    ImmutableArray<string> UnresolvedDestinations,
    ImmutableArray<string> RepeatedDestinations);
