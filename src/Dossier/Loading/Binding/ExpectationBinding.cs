using Dossier.Diagnostics;
using Dossier.Loading.Fields;

namespace Dossier.Loading.Binding;

/// <summary>Nobody deletes half a dossier by accident.</summary>
internal static class ExpectationBinding
{
    public static IEnumerable<Diagnostic> Check(LoadedContent content)
    {
        foreach (var expectation in content.Settings?.Expect ?? [])
        {
            // Records that cannot be used count as well: they are there, and have been reported.
            if (content.KnownIds[KindOf(expectation.Kind)] is { } known && known.Count < expectation.Least.Value)
                yield return ReferenceDiagnostics.TooFewRecords.At(
                    expectation.Least.Span, $"{known.Count} {expectation.Kind} are there, at least {expectation.Least} are expected",
                    "restore what was deleted by accident; lower the number where records went on purpose");
        }
    }

    private static ReferenceKind KindOf(string name) => name switch
    {
        "facts" => ReferenceKind.Fact,
        "sources" => ReferenceKind.Source,
        "publishers" => ReferenceKind.Publisher,
        "entities" => ReferenceKind.Entity,
        "series" => ReferenceKind.Series,
        _ => ReferenceKind.Topic,
    };
}
