using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Fields;

/// <summary>Compares the keys of a mapping with those of its record's shape.</summary>
internal static class RecordKeys
{
    /// <summary>Reports keys that the record does not have, and those that it lacks.</summary>
    /// <returns>The keys that misspelt ones were probably meant to be.</returns>
    public static HashSet<string>? Check(YamlMapping mapping, Span anchor, RecordShape shape, DiagnosticBag faults)
    {
        // A misspelt key says all there is to say of the one that was meant.
        HashSet<string>? meant = null;
        foreach (var entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Text) is null)
                RefuseUnknown(entry.Key, mapping, shape, meant ??= new HashSet<string>(StringComparer.Ordinal), faults);
        }

        foreach (var field in shape.Fields)
        {
            if (field.Required && meant?.Contains(field.Name) != true)
                Require(field, mapping, anchor, shape, faults);
        }

        return meant;
    }

    private static void RefuseUnknown(YamlScalar key, YamlMapping mapping, RecordShape shape, HashSet<string> meant, DiagnosticBag faults)
    {
        var free = shape.Names.Where(name => mapping.Find(name) is null).ToList();
        var colon = key.Text.IndexOf(':', StringComparison.Ordinal);
        var guess = Spelling.Guess(colon > 0 ? key.Text[..colon] : key.Text, free);
        var nearest = guess?.Name;
        if (nearest is not null)
            meant.Add(nearest);
        var help = colon > 0 && nearest is not null
            ? $"write a space after the colon: `{nearest}: {Quoting.Plain(key.Text[(colon + 1)..])}`"
            : nearest is not null ? $"did you mean `{nearest}`?"
            : $"its keys are {string.Join(", ", shape.Names.Select(name => $"`{name}`"))}";
        faults.Add(ShapeDiagnostics.UnknownKey.At(
            key.Span, $"{shape.Name} has no key {Quoting.Quote(key.Text)}", help, colon > 0 ? null : guess?.Certain));
    }

    private static void Require(FieldDescription field, YamlMapping mapping, Span anchor, RecordShape shape, DiagnosticBag faults)
    {
        var help = field.Container == FieldContainer.One && field.Example is not null ? $"add `{field.Name}: {field.Example}`"
            : $"add it: {field.InSentence}";
        if (mapping.Find(field.Name) is not { } entry)
            faults.Add(ShapeDiagnostics.MissingKey.At(anchor, $"{shape.Name} needs the key `{field.Name}`", help));
        else if (entry.Value is YamlScalar { IsNull: true })
            faults.Add(ShapeDiagnostics.EmptyValue.At(entry.Key.Span, $"a value is missing under `{field.Name}`", help));
    }
}
