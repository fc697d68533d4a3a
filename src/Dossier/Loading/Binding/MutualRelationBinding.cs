using Dossier.Diagnostics;
using Dossier.Loading.Rules;

namespace Dossier.Loading.Binding;

/// <summary>
/// A relation that means the same from both sides is written on one of them. That holds for <c>contradicts</c>, and for
/// <c>supports</c>, which would be a circle; two parties may deny each other, as each denial is an act of its own.
/// </summary>
internal static class MutualRelationBinding
{
    public static IEnumerable<Diagnostic> Check(LoadedContent content) =>
        [.. WrittenTwice(content, Relations.Contradicts), .. WrittenTwice(content, Relations.Supports)];

    private static IEnumerable<Diagnostic> WrittenTwice(LoadedContent content, Relation relation)
    {
        foreach (var fact in content.Facts)
        {
            foreach (var other in relation.Of(fact))
            {
                // Each pair once, at the later id.
                if (string.CompareOrdinal(other.Value, fact.Id) >= 0 || !content.Facts.TryGet(other.Value, out var first))
                    continue;
                foreach (var back in relation.Of(first).Where(back => back.Value == fact.Id).Take(1))
                    yield return ReferenceDiagnostics.RelationWrittenTwice.At(
                        other.Span, $"`{fact.Id}` {relation.Verb} `{first.Id}` and the other way round",
                        "keep it on the newer or the objecting side; it is shown on both",
                        notes: new DiagnosticNote(back.Span, "it is written here too"));
            }
        }
    }
}
