using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Editions.Data.Json;

/// <summary>The ways to declare a member of an object that is made of <typeparamref name="T"/>.</summary>
internal static class MembersOf<T>
{
    private static readonly JsonType Plain = new() { Name = "string" };

    public static JsonMember<T> String(string name, string description, Func<T, string> value) =>
        new(name, Plain, description, (json, item) => json.WriteStringValue(value(item)));

    public static JsonMember<T> OptionalString(string name, string description, Func<T, string?> value) =>
        new(name, Plain with { IsOptional = true }, description, (json, item) => json.WriteStringValue(value(item)));

    public static JsonMember<T> Word<TWord>(string name, string description, Func<T, TWord> value)
        where TWord : struct, Enum =>
        new(name, Plain with { Words = WordOf<TWord>.All }, description, (json, item) => json.WriteStringValue(WordOf<TWord>.Of(value(item))));

    public static JsonMember<T> OptionalWord<TWord>(string name, string description, Func<T, TWord?> value)
        where TWord : struct, Enum =>
        new(
            name,
            Plain with { Words = WordOf<TWord>.All, IsOptional = true },
            description,
            (json, item) => json.WriteStringValue(WordOf<TWord>.Of(value(item))));

    public static JsonMember<T> Flag(string name, string description, Func<T, bool> value) =>
        new(name, new JsonType { Name = "boolean" }, description, (json, item) => json.WriteBooleanValue(value(item)));

    public static JsonMember<T> OptionalFlag(string name, string description, Func<T, bool?> value) =>
        new(name, new JsonType { Name = "boolean", IsOptional = true }, description, (json, item) => WriteFlag(json, value(item)));

    public static JsonMember<T> Integer(string name, string description, Func<T, int> value) =>
        new(name, new JsonType { Name = "integer" }, description, (json, item) => json.WriteNumberValue(value(item)));

    public static JsonMember<T> OptionalInteger(string name, string description, Func<T, int?> value) =>
        new(name, new JsonType { Name = "integer", IsOptional = true }, description, (json, item) => WriteInteger(json, value(item)));

    public static JsonMember<T> Number(string name, string description, Func<T, Number> value) =>
        new(name, new JsonType { Name = "number" }, description, (json, item) => json.WriteRawValue(value(item).ToString()));

    public static JsonMember<T> OptionalNumber(string name, string description, Func<T, Number?> value) =>
        new(name, new JsonType { Name = "number", IsOptional = true }, description, (json, item) => WriteNumber(json, value(item)));

    public static JsonMember<T> Strings(string name, string description, Func<T, IEnumerable<string>> values) =>
        new(name, Plain with { IsList = true }, description, (json, item) => WriteTexts(json, values(item)));

    /// <summary>Texts that are there already: nothing is made to go through them, which most of a large dossier's lists are.</summary>
    public static JsonMember<T> Strings(string name, string description, Func<T, ImmutableArray<string>> values) =>
        new(name, Plain with { IsList = true }, description, (json, item) => WriteTexts(json, values(item).AsSpan()));

    public static JsonMember<T> Listed(string name, string description, Func<T, ImmutableArray<Located<string>>> values) =>
        new(name, Plain with { IsList = true }, description, (json, item) => WriteTexts(json, values(item).AsSpan()));

    /// <summary>Texts by language.</summary>
    public static JsonMember<T> Languages(string name, string description, Func<T, ImmutableArray<Translation>> values) =>
        new(name, Plain with { IsMap = true }, description, (json, item) => WriteLanguages(json, values(item)));

    public static JsonMember<T> Object<TInner>(string name, JsonShape<TInner> shape, string description, Func<T, TInner> value) =>
        new(name, Of(shape), description, (json, item) => shape.Write(json, value(item)));

    public static JsonMember<T> OptionalObject<TInner>(string name, JsonShape<TInner> shape, string description, Func<T, TInner?> value)
        where TInner : class =>
        new(name, Of(shape) with { IsOptional = true }, description, (json, item) => WriteObject(json, shape, value(item)));

    public static JsonMember<T> Objects<TInner>(string name, JsonShape<TInner> shape, string description, Func<T, IEnumerable<TInner>> values) =>
        new(name, Of(shape) with { IsList = true }, description, (json, item) => WriteObjects(json, shape, values(item)))
        {
            WriteLines = (lines, item) => WriteLines(lines, shape, values(item)),
        };

    private static JsonType Of(JsonShape shape) => new() { Name = "object", Shape = shape };

    private static void WriteFlag(Utf8JsonWriter json, bool? flag)
    {
        if (flag is { } known)
            json.WriteBooleanValue(known);
        else
            json.WriteNullValue();
    }

    private static void WriteInteger(Utf8JsonWriter json, int? number)
    {
        if (number is { } known)
            json.WriteNumberValue(known);
        else
            json.WriteNullValue();
    }

    private static void WriteNumber(Utf8JsonWriter json, Number? number)
    {
        if (number is { } known)
            json.WriteRawValue(known.ToString());
        else
            json.WriteNullValue();
    }

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<Located<string>> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text.Value);
        json.WriteEndArray();
    }

    private static void WriteLanguages(Utf8JsonWriter json, ImmutableArray<Translation> translations)
    {
        json.WriteStartObject();
        foreach (var translation in translations)
            json.WriteString(translation.Language, translation.Text.Value);
        json.WriteEndObject();
    }

    private static void WriteObject<TInner>(Utf8JsonWriter json, JsonShape<TInner> shape, TInner? value)
        where TInner : class
    {
        if (value is null)
            json.WriteNullValue();
        else
            shape.Write(json, value);
    }

    private static void WriteObjects<TInner>(Utf8JsonWriter json, JsonShape<TInner> shape, IEnumerable<TInner> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            shape.Write(json, value);
        json.WriteEndArray();
    }

    private static void WriteLines<TInner>(JsonLines lines, JsonShape<TInner> shape, IEnumerable<TInner> values)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            if (!isFirst)
                lines.End(","u8);
            isFirst = false;
            shape.Write(lines.Json, value);
        }

        if (!isFirst)
            lines.End();
    }
}
