using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Support;

/// <summary>Checks JSON against a schema of draft 4, draft 7 or 2020-12, by the keywords that the schemas of the tests use; an unknown one fails.</summary>
internal sealed class JsonSchemaCheck(JsonElement schema)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "id", "$defs", "$comment", "definitions", "title", "description", "markdownDescription", "default", "examples", "format",
        "enumDescriptions", "markdownEnumDescriptions", "patternErrorMessage",
    };

    /// <summary>The faults, each with the way to it.</summary>
    public IEnumerable<string> Faults(JsonElement value) => Faults(schema, value, "");

    private IEnumerable<string> Faults(JsonElement rule, JsonElement value, string path) => rule.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [$"{path} is not allowed"],
        _ => rule.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Faults(Definition(keyword.Value.GetString() ?? ""), value, path),
            "anyOf" => Fitting(keyword.Value, value, path) > 0 ? [] : [$"{path} fits nothing"],
            "oneOf" => Fitting(keyword.Value, value, path) == 1 ? [] : [$"{path} fits {Fitting(keyword.Value, value, path)}, not one"],
            "allOf" => keyword.Value.EnumerateArray().SelectMany(option => Faults(option, value, path)),
            "not" => Faults(keyword.Value, value, path).Any() ? [] : [$"{path} is what it must not be"],
            "type" => Types(keyword.Value).Any(type => IsOf(type, TypeOf(value))) ? [] : [$"{path} is {TypeOf(value)}"],
            "enum" => keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)) ? [] : [$"{path} is {value}"],
            "const" => JsonElement.DeepEquals(keyword.Value, value) ? [] : [$"{path} is {value}"],
            _ when value.ValueKind == JsonValueKind.Object && IsForObjects(keyword.Name) => ObjectFaults(rule, keyword, value, path),
            _ when value.ValueKind == JsonValueKind.Array && IsForArrays(keyword.Name) => ArrayFaults(keyword, value, path),
            _ when value.ValueKind == JsonValueKind.String && IsForStrings(keyword.Name) => StringFaults(keyword, value.GetString() ?? "", path),
            _ when value.ValueKind == JsonValueKind.Number && IsForNumbers(keyword.Name) => NumberFaults(keyword, value.GetDecimal(), path),
            var name when IsForObjects(name) || IsForArrays(name) || IsForStrings(name) || IsForNumbers(name) => [],
            _ => [$"unknown keyword {keyword.Name}"],
        }),
    };

    private static bool IsForObjects(string keyword) =>
        keyword is "required" or "properties" or "patternProperties" or "additionalProperties" or "propertyNames" or "minProperties";

    private static bool IsForArrays(string keyword) => keyword is "items" or "minItems" or "uniqueItems";

    private static bool IsForStrings(string keyword) => keyword is "pattern" or "minLength" or "maxLength";

    private static bool IsForNumbers(string keyword) => keyword is "minimum" or "maximum";

    private IEnumerable<string> ObjectFaults(JsonElement rule, JsonProperty keyword, JsonElement value, string path) => keyword.Name switch
    {
        "required" => keyword.Value.EnumerateArray().Select(name => name.GetString() ?? "").Where(name => !value.TryGetProperty(name, out _))
            .Select(name => $"{path} has no {name}"),
        "properties" => value.EnumerateObject().Where(member => keyword.Value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Faults(keyword.Value.GetProperty(member.Name), member.Value, $"{path}.{member.Name}")),
        "patternProperties" => value.EnumerateObject().SelectMany(member => keyword.Value.EnumerateObject()
            .Where(pattern => Regex.IsMatch(member.Name, pattern.Name, RegexOptions.ECMAScript))
            .SelectMany(pattern => Faults(pattern.Value, member.Value, $"{path}.{member.Name}"))),
        "propertyNames" => value.EnumerateObject()
            .SelectMany(member => Faults(keyword.Value, JsonSerializer.SerializeToElement(member.Name), $"{path}: the name {member.Name}")),
        "minProperties" => value.EnumerateObject().Count() >= keyword.Value.GetInt32() ? [] : [$"{path} has too few members"],
        _ => Additional(rule, keyword.Value, value, path),
    };

    private IEnumerable<string> ArrayFaults(JsonProperty keyword, JsonElement value, string path) => keyword.Name switch
    {
        "items" => value.EnumerateArray().SelectMany((item, at) => Faults(keyword.Value, item, $"{path}[{at}]")),
        "minItems" => value.GetArrayLength() >= keyword.Value.GetInt32() ? [] : [$"{path} has too few items"],
        _ => value.EnumerateArray().Select(item => item.GetRawText()).GroupBy(item => item).Where(same => keyword.Value.GetBoolean() && same.Count() > 1)
            .Select(same => $"{path} has {same.Key} twice"),
    };

    private static IEnumerable<string> StringFaults(JsonProperty keyword, string value, string path) => keyword.Name switch
    {
        "pattern" => Regex.IsMatch(value, keyword.Value.GetString() ?? "", RegexOptions.ECMAScript) ? [] : [$"{path} does not match: {value}"],
        "minLength" => value.Length >= keyword.Value.GetInt32() ? [] : [$"{path} is too short"],
        _ => value.Length <= keyword.Value.GetInt32() ? [] : [$"{path} is too long"],
    };

    private static IEnumerable<string> NumberFaults(JsonProperty keyword, decimal value, string path) => keyword.Name switch
    {
        "minimum" => value >= keyword.Value.GetDecimal() ? [] : [$"{path} is too small"],
        _ => value <= keyword.Value.GetDecimal() ? [] : [$"{path} is too large"],
    };

    private int Fitting(JsonElement options, JsonElement value, string path) =>
        options.EnumerateArray().Count(option => !Faults(option, value, path).Any());

    private IEnumerable<string> Additional(JsonElement rule, JsonElement allowed, JsonElement value, string path)
    {
        var known = rule.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(each => each.Name).ToHashSet() : [];
        var patterns = rule.TryGetProperty("patternProperties", out var some) ? some.EnumerateObject().Select(each => each.Name).ToList() : [];
        return value.EnumerateObject()
            .Where(member => !known.Contains(member.Name) && !patterns.Any(pattern => Regex.IsMatch(member.Name, pattern, RegexOptions.ECMAScript)))
            .SelectMany(member => Faults(allowed, member.Value, $"{path}.{member.Name}"));
    }

    private JsonElement Definition(string reference) => reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(schema, (element, name) => element.GetProperty(name));

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
