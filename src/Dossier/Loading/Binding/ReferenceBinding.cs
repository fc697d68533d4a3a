using System.Globalization;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Loading.Fields;
using Dossier.Text;

namespace Dossier.Loading.Binding;

/// <summary>Every id leads to a record.</summary>
internal static class ReferenceBinding
{
    /// <summary>
    /// For how many unknown ids the nearest known one is looked for, each time among all ids; more than that is damage, not spelling.
    /// </summary>
    private const int MostSuggestions = 500;

    public static IEnumerable<Diagnostic> Check(LoadedContent content)
    {
        var nearest = new Dictionary<(ReferenceKind Kind, string Id), SpellingGuess?>();
        foreach (var file in content.Files)
        {
            DiagnosticBag? faults = null;
            foreach (var reference in file.References)
            {
                if (content.KnownIds[reference.Kind] is not { } known || known.Contains(reference.Id.Value))
                    continue;
                faults ??= new DiagnosticBag();
                if (faults.IsFull)
                    faults.Drop();
                else
                    faults.Add(Unknown(reference, Nearest(reference, known, nearest), content.Prefix));
            }

            foreach (var diagnostic in faults?.ToImmutable() ?? [])
                yield return diagnostic;
        }
    }

    private static SpellingGuess? Nearest(
        Reference reference, IReadOnlySet<string> known, Dictionary<(ReferenceKind Kind, string Id), SpellingGuess?> nearest)
    {
        var key = (reference.Kind, reference.Id.Value);
        if (!nearest.TryGetValue(key, out var guess) && nearest.Count < MostSuggestions)
            nearest[key] = guess = Spelling.Guess(reference.Id.Value, known);
        return guess;
    }

    private static Diagnostic Unknown(Reference reference, SpellingGuess? guess, string prefix)
    {
        var (kind, id) = reference;
        var makeOne = CompositeFormat.Parse(kind.MakeOne);
        var help = guess is { } nearest ? $"did you mean `{nearest.Name}`?"
            : string.Format(CultureInfo.InvariantCulture, makeOne, prefix, id.Value);
        return kind.Unknown.At(id.Span, $"no {kind} is called `{id.Value}`", help, guess?.Certain);
    }
}
