using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Fields;

/// <summary>Reads one value, reporting what is wrong with it; false: nothing could be read.</summary>
internal delegate bool FieldParser<T>(FieldInput input, [MaybeNullWhen(false)] out T value);

/// <summary>A key of a record together with the means to read it.</summary>
internal sealed record Field<T> : FieldDescription
{
    /// <summary>Reads the value.</summary>
    public required FieldParser<T> Parse { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Diagnostic> Faults(string text)
    {
        var reading = new FileReading(new SourceText("", text));
        var span = reading.Source.Span(0, text.Length);
        YamlNode node = new YamlScalar(span, text, isPlain: false);
        if (Container == FieldContainer.List)
            node = new YamlSequence(span, [node]);
        Parse(new FieldInput(Name, span, node, reading), out _);
        return reading.Faults.ToImmutable();
    }
}
