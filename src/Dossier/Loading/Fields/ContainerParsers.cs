using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Fields;

/// <summary>Reads lists, mappings and records within records. What cannot be read of them is reported and left out.</summary>
internal static class ContainerParsers
{
    public static FieldParser<ImmutableArray<T>> List<T>(FieldParser<T> item) => (FieldInput input, out ImmutableArray<T> value) =>
    {
        value = [];
        if (input.Node is not YamlSequence list)
        {
            var help = input.Node is YamlScalar { IsNull: false } one ? $"write `{input.Name}: [{Quoting.Plain(one.Text)}]`"
                : $"write `{input.Name}: [one, two]`, or items on lines of their own that begin with `- `";
            input.WrongType("a list", help);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var node in list.Items)
        {
            if (item(input with { Node = node, IsItem = true }, out var read))
                items.Add(read);
        }

        value = items.DrainToImmutable();
        return true;
    };

    /// <summary>A list of ids, each once.</summary>
    public static FieldParser<ImmutableArray<Located<string>>> Distinct(FieldParser<Located<string>> item)
    {
        var list = List(item);
        return (FieldInput input, out ImmutableArray<Located<string>> value) =>
        {
            if (!list(input, out var all))
            {
                value = all;
                return false;
            }

            var first = new Dictionary<string, Span>(StringComparer.Ordinal);
            value = all.RemoveAll(id => !first.TryAdd(id.Value, id.Span) && Refuse(id));
            return true;

            bool Refuse(Located<string> id)
            {
                input.Reading.Faults.Add(ShapeDiagnostics.DuplicateItem.At(
                    id.Span, $"`{id.Value}` stands twice in `{input.Name}`", "delete one of the two",
                    notes: new Diagnostics.DiagnosticNote(first[id.Value], "it stands here first")));
                return true;
            }
        };
    }

    public static FieldParser<ImmutableArray<KeyedValue<T>>> Map<T>(FieldParser<T> item, FieldDescription key) =>
        (FieldInput input, out ImmutableArray<KeyedValue<T>> value) =>
        {
            value = [];
            if (input.Node is not YamlMapping mapping)
            {
                input.WrongType("keys and values", $"write `{input.Name}: {{{key.Example}: …}}`");
                return false;
            }

            var entries = ImmutableArray.CreateBuilder<KeyedValue<T>>(mapping.Entries.Length);
            foreach (var entry in mapping.Entries)
            {
                if (IsKey(input with { Node = entry.Key }, key)
                    && item(new FieldInput(entry.Key.Text, entry.Key.Span, entry.Value, input.Reading), out var read))
                    entries.Add(new KeyedValue<T>(new Located<string>(entry.Key.Text, entry.Key.Span), read));
            }

            value = entries.DrainToImmutable();
            return true;
        };

    public static bool Nested<T>(FieldInput input, RecordShape shape, Func<RecordReader, T?> read, [MaybeNullWhen(false)] out T value)
        where T : class
    {
        value = RecordReader.Open(input, shape) is { } reader ? read(reader) : null;
        return value is not null;
    }

    private static bool IsKey(FieldInput input, FieldDescription key) =>
        key is not Field<Located<string>> field || field.Parse(input, out _);
}
