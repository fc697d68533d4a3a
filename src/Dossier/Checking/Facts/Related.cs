using Dossier.Analysis;
using Dossier.Model;

namespace Dossier.Checking.Facts;

/// <summary>Whether the editors have put two facts beside each other.</summary>
internal static class Related
{
    /// <summary>Whether one of the two names the other in a relation or in its note.</summary>
    public static bool AreRelated(Fact one, Fact other) => Names(one, other.Id) || Names(other, one.Id);

    private static bool Names(Fact fact, string id) =>
        Loading.Rules.Relations.All.Any(relation => relation.Of(fact).Any(other => other.Value == id))
        || (fact.Note is { } note && Narrative.Facts(note.Value).Contains(id, StringComparer.Ordinal));
}
