using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Fields;

/// <summary>
/// Reads a mapping by the shape of its record: unknown and missing keys are reported at once, wrong values as they are asked for.
/// </summary>
internal sealed class RecordReader
{
    private readonly YamlMapping mapping;

    private readonly HashSet<string>? meant;

    private RecordReader(YamlMapping mapping, Span anchor, HashSet<string>? meant, FileReading reading)
    {
        this.mapping = mapping;
        this.meant = meant;
        Anchor = anchor;
        Reading = reading;
    }

    /// <summary>Where a diagnostic about the whole record points: its own key, or its first one.</summary>
    public Span Anchor { get; }

    /// <summary>The file that is being read.</summary>
    public FileReading Reading { get; }

    /// <summary>Opens a file's record.</summary>
    /// <returns>Null, with a diagnostic, where the file holds something else.</returns>
    public static RecordReader? Open(YamlNode root, RecordShape shape, FileReading reading)
    {
        if (root is YamlMapping mapping)
            return Open(mapping, mapping.Entries.Length > 0 ? mapping.Entries[0].Key.Span : mapping.Span, shape, reading);
        if (root is not YamlRefused)
            reading.Faults.Add(ShapeDiagnostics.WrongType.At(
                root.Span, $"{shape.Name} is made of keys and values, not {root.KindName}",
                "write `key: value` lines; a space follows the colon"));
        return null;
    }

    /// <summary>Opens a record within another one.</summary>
    /// <returns>Null, with a diagnostic, where there is something else.</returns>
    public static RecordReader? Open(FieldInput input, RecordShape shape)
    {
        if (input.Node is YamlMapping mapping)
            return Open(mapping, AnchorOf(input, mapping), shape, input.Reading);
        var first = shape.Fields.FirstOrDefault(field => field.Required) ?? shape.Fields[0];
        input.WrongType("keys and values", $"write `{first.Name}: {first.Example ?? "…"}` and so on, indented below it");
        return null;
    }

    /// <summary>A value that may be left out.</summary>
    public T? Value<T>(Field<T> field)
        where T : struct => Input(field) is { } input && field.Parse(input, out var value) ? value : null;

    /// <summary>A nested record that may be left out.</summary>
    public T? Record<T>(Field<T> field)
        where T : class => Input(field) is { } input && field.Parse(input, out var value) ? value : null;

    /// <summary>A list or mapping; empty where it was left out. A required one that is empty is reported.</summary>
    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field)
    {
        if (Input(field) is not { } input || !field.Parse(input, out var items))
            return [];
        if (field.Required && input.Node is YamlSequence { Items.Length: 0 } or YamlMapping { Entries.Length: 0 })
            input.Fault(ShapeDiagnostics.EmptyList, $"`{field.Name}` is empty", $"write at least one: {field.InSentence}");
        return items;
    }

    /// <summary>Whether one of these keys is there with something under it, be it right, wrong or misspelt.</summary>
    public bool Has(params ReadOnlySpan<FieldDescription> fields)
    {
        foreach (var field in fields)
        {
            if (Input(field) is not null || meant?.Contains(field.Name) == true)
                return true;
        }

        return false;
    }

    /// <summary>Where a key stands, or the whole record's place where it does not.</summary>
    public Span KeyOf(FieldDescription field) => mapping.Find(field.Name)?.Key.Span ?? Anchor;

    /// <summary>Reports a fault.</summary>
    public void Fault(Diagnostic fault) => Reading.Faults.Add(fault);

    private static RecordReader Open(YamlMapping mapping, Span anchor, RecordShape shape, FileReading reading)
    {
        var meant = RecordKeys.Check(mapping, anchor, shape, reading.Faults);
        return new RecordReader(mapping, anchor, meant, reading);
    }

    // An item of a list is found by its first key, a record under a key by that key.
    private static Span AnchorOf(FieldInput input, YamlMapping mapping) =>
        input.IsItem && mapping.Entries.Length > 0 ? mapping.Entries[0].Key.Span : input.Key;

    private FieldInput? Input(FieldDescription field) =>
        mapping.Find(field.Name) is not { } entry || (entry.Value is YamlScalar { IsNull: true })
            ? null
            : new FieldInput(field.Name, entry.Key.Span, entry.Value, Reading);
}
