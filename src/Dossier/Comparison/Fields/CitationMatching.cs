using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Comparison.Fields;

/// <summary>Pairs the citations of two versions of a fact: a source may be cited at several places, in any order.</summary>
internal static class CitationMatching
{
    /// <summary>Gives citations that correspond one number; those that nothing corresponds to get numbers of their own.</summary>
    public static (ImmutableArray<NumberedCitation> Before, ImmutableArray<NumberedCitation> After) Pair(
        ImmutableArray<Citation> before, ImmutableArray<Citation> after)
    {
        var (old, young) = (before.ToList(), after.ToList());
        var numbers = 0;
        var (left, right) = (ImmutableArray.CreateBuilder<NumberedCitation>(), ImmutableArray.CreateBuilder<NumberedCitation>());
        // The likest first: the same citation, then the same place, the same words, the same origin, at last the same source.
        Take((one, other) => Place(one) == Place(other) && Words(one) == Words(other) && Origin(one) == Origin(other));
        Take((one, other) => Place(one) is not null && Place(one) == Place(other));
        Take((one, other) => Words(one) is not null && Words(one) == Words(other));
        Take((one, other) => Origin(one) == Origin(other));
        Take((_, _) => true);
        left.AddRange(old.Select(citation => new NumberedCitation(citation, ++numbers)));
        right.AddRange(young.Select(citation => new NumberedCitation(citation, ++numbers)));
        return (left.ToImmutable(), right.ToImmutable());

        void Take(Func<Citation, Citation, bool> alike)
        {
            for (var at = 0; at < old.Count;)
            {
                var one = old[at];
                var match = young.FindIndex(other => other.Source.Value == one.Source.Value && alike(one, other));
                if (match < 0)
                {
                    at++;
                    continue;
                }

                left.Add(new NumberedCitation(one, ++numbers));
                right.Add(new NumberedCitation(young[match], numbers));
                old.RemoveAt(at);
                young.RemoveAt(match);
            }
        }
    }

    private static string? Place(Citation citation) => citation.Locator?.Value;

    private static string? Words(Citation citation) => citation.Excerpt?.Value;

    private static string? Origin(Citation citation) => citation.Origin?.Value;
}

/// <summary>A citation with a number that it shares with the one that it corresponds to.</summary>
internal readonly record struct NumberedCitation(Citation Citation, int Number);
