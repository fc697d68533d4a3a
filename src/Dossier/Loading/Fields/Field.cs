using System.Diagnostics.CodeAnalysis;

namespace Dossier.Loading.Fields;

/// <summary>Reads one value, reporting what is wrong with it; false: nothing could be read.</summary>
internal delegate bool FieldParser<T>(FieldInput input, [MaybeNullWhen(false)] out T value);

/// <summary>A key of a record together with the means to read it.</summary>
internal sealed record Field<T> : FieldDescription
{
    /// <summary>Reads the value.</summary>
    public required FieldParser<T> Parse { get; init; }
}
