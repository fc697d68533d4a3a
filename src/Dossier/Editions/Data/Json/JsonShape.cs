using System.Collections.Immutable;
using System.Text.Json;

namespace Dossier.Editions.Data.Json;

/// <summary>
/// One kind of object: what the files hold, what the schema asks for and what the documentation lists are all read from it.
/// </summary>
internal abstract class JsonShape
{
    /// <summary>Its name among the schema's definitions, camel case.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in one line of plain text.</summary>
    public required string Description { get; init; }

    /// <summary>Its members in the order in which they are written; each is always there.</summary>
    public abstract IReadOnlyList<JsonMember> Members { get; }
}

/// <summary>The shape of the objects that are made of <typeparamref name="T"/>.</summary>
internal sealed class JsonShape<T> : JsonShape
{
    /// <summary>The members with the way to their values.</summary>
    public required ImmutableArray<JsonMember<T>> Values { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<JsonMember> Members => Values;

    /// <summary>Writes an object.</summary>
    public void Write(Utf8JsonWriter json, T item)
    {
        json.WriteStartObject();
        foreach (var member in Values)
        {
            json.WritePropertyName(member.Key);
            member.Write(json, item);
        }

        json.WriteEndObject();
    }
}
