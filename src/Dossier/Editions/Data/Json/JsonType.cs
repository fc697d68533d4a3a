using System.Collections.Immutable;

namespace Dossier.Editions.Data.Json;

/// <summary>What a value of the JSON files is, as the JSON Schema and the documentation say it.</summary>
internal sealed record JsonType
{
    /// <summary>
    /// The JSON Schema's word: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>object</c>; <c>array</c> is said by <see
    /// cref="IsList"/>.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Whether it may be <c>null</c>.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it is a list of such values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it is an object with keys of its own and such values.</summary>
    public bool IsMap { get; init; }

    /// <summary>The words that it may be; empty: not limited.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The shape of the object; null where it is none.</summary>
    public JsonShape? Shape { get; init; }
}
