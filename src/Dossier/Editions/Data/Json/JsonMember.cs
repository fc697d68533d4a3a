using System.Text.Json;

namespace Dossier.Editions.Data.Json;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Camel case, stable.</param>
/// <param name="Type">What it is.</param>
/// <param name="Description">What it says, in one line of plain text.</param>
internal abstract record JsonMember(string Name, JsonType Type, string Description)
{
    /// <summary>The name as it is written.</summary>
    public JsonEncodedText Key { get; } = JsonEncodedText.Encode(Name);
}

/// <summary>A member with the way to its value.</summary>
/// <param name="Name">As above.</param>
/// <param name="Type">As above.</param>
/// <param name="Description">As above.</param>
/// <param name="Write">Writes exactly one value.</param>
internal sealed record JsonMember<T>(string Name, JsonType Type, string Description, Action<Utf8JsonWriter, T> Write) : JsonMember(Name, Type, Description)
{
    /// <summary>For a list: writes its items, each on a line of its own; null for what is no list of objects.</summary>
    public Action<JsonLines, T>? WriteLines { get; init; }
}
