using System.Text.Json;

namespace Dossier.Tests.Editions.Data.Reading;

/// <summary>Checks JSON against a schema, by the keywords that the dossier's schema uses; an unknown one fails.</summary>
internal sealed class JsonSchemaCheck(JsonElement schema)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    /// <summary>The faults, each with the way to it.</summary>
    public IEnumerable<string> Faults(JsonElement value) => Faults(schema, value, "");

    private IEnumerable<string> Faults(JsonElement rule, JsonElement value, string path) => rule.EnumerateObject()
        .Where(keyword => !Annotations.Contains(keyword.Name))
        .SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Faults(Definition(keyword.Value.GetString() ?? ""), value, path),
            "anyOf" => keyword.Value.EnumerateArray().Any(option => !Faults(option, value, path).Any()) ? [] : [$"{path} fits nothing"],
            "type" => Types(keyword.Value).Any(type => IsOf(type, TypeOf(value))) ? [] : [$"{path} is {TypeOf(value)}"],
            "enum" => keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)) ? [] : [$"{path} is {value}"],
            "required" => keyword.Value.EnumerateArray().Select(name => name.GetString() ?? "").Where(name => !value.TryGetProperty(name, out _))
                .Select(name => $"{path} has no {name}"),
            "properties" => value.EnumerateObject().Where(member => keyword.Value.TryGetProperty(member.Name, out _))
                .SelectMany(member => Faults(keyword.Value.GetProperty(member.Name), member.Value, $"{path}.{member.Name}")),
            "additionalProperties" => Additional(rule, keyword.Value, value, path),
            "items" => value.EnumerateArray().SelectMany((item, at) => Faults(keyword.Value, item, $"{path}[{at}]")),
            _ => [$"unknown keyword {keyword.Name}"],
        });

    private IEnumerable<string> Additional(JsonElement rule, JsonElement allowed, JsonElement value, string path)
    {
        var known = rule.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(each => each.Name).ToHashSet() : [];
        var others = value.EnumerateObject().Where(member => !known.Contains(member.Name));
        return allowed.ValueKind == JsonValueKind.False
            ? others.Select(member => $"{path} has {member.Name}")
            : others.SelectMany(member => Faults(allowed, member.Value, $"{path}.{member.Name}"));
    }

    private JsonElement Definition(string reference) => schema.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private static IEnumerable<string?> Types(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()) : [types.GetString()];

    private static bool IsOf(string? type, string actual) => type == actual || (type == "number" && actual == "integer");

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.GetRawText().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };
}
