using System.Globalization;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Loading.Fields;
using Dossier.Text;

namespace Dossier.Loading.Binding;

/// <summary>Every id leads to a record.</summary>
internal static class ReferenceBinding
{
    public static IEnumerable<Diagnostic> Check(LoadedContent content)
    {
        var nearest = new Dictionary<(ReferenceKind Kind, string Id), string?>();
        foreach (var reference in content.Files.SelectMany(file => file.References))
        {
            if (content.KnownIds[reference.Kind] is not { } known || known.Contains(reference.Id.Value))
                continue;
            var key = (reference.Kind, reference.Id.Value);
            if (!nearest.TryGetValue(key, out var suggestion))
                nearest[key] = suggestion = Spelling.Nearest(reference.Id.Value, known);
            yield return Unknown(reference, suggestion, content.Prefix);
        }
    }

    private static Diagnostic Unknown(Reference reference, string? nearest, string prefix)
    {
        var (kind, id) = reference;
        var makeOne = CompositeFormat.Parse(kind.MakeOne);
        var help = nearest is not null ? $"did you mean `{nearest}`?" : string.Format(CultureInfo.InvariantCulture, makeOne, prefix, id.Value);
        return kind.Unknown.At(id.Span, $"no {kind} is called `{id.Value}`", help, nearest);
    }
}
