using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dossier.Loading.Rules;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Fields;

/// <summary>Declares the keys of records. The first parameters are the key and what it means; the last one is an example.</summary>
internal static class FieldOf
{
    /// <summary>One line of plain text.</summary>
    public static Field<Located<string>> Line(string name, string description, string? example = null) =>
        new() { Name = name, Kind = FieldKind.Line, Description = description, Example = example, Parse = ValueParsers.Line };

    /// <summary>Markdown.</summary>
    public static Field<Located<string>> Markdown(string name, string description, string? example = null) =>
        new() { Name = name, Kind = FieldKind.Markdown, Description = description, Example = example, Parse = ValueParsers.Markdown };

    /// <summary>A word of an enumeration.</summary>
    public static Field<Located<T>> Word<T>(string name, string description, Func<T, string> meaning)
        where T : struct, Enum => new()
        {
            Name = name,
            Kind = FieldKind.Word,
            Description = description,
            Example = WordList<T>.Words[0],
            Values = WordList<T>.Words,
            Meanings = WordList<T>.Each(meaning),
            Parse = ValueParsers.Word,
        };

    /// <summary>A date, perhaps imprecise or an interval.</summary>
    public static Field<Located<EdtfDate>> Date(string name, string description, string example) =>
        new()
        {
            Name = name,
            Kind = FieldKind.Date,
            Description = description,
            Example = example,
            Pattern = Dates.Pattern,
            Parse = ValueParsers.Date,
        };

    /// <summary>A whole day.</summary>
    public static Field<Located<EdtfDate>> Day(string name, string description, string example) => new()
    {
        Name = name,
        Kind = FieldKind.Day,
        Description = description,
        Example = example,
        Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        Parse = ValueParsers.Day,
    };

    /// <summary>A length of time.</summary>
    public static Field<Located<HalfLife>> HalfLife(string name, string description, string example) => new()
    {
        Name = name,
        Kind = FieldKind.Line,
        Description = description,
        Example = example,
        Pattern = Model.HalfLife.Pattern,
        Parse = ValueParsers.HalfLife,
    };

    /// <summary>A decimal number.</summary>
    public static Field<Located<Number>> Number(string name, string description, string example) =>
        new() { Name = name, Kind = FieldKind.Number, Description = description, Example = example, Parse = ValueParsers.Number };

    /// <summary>A whole number from 0.</summary>
    public static Field<Located<int>> Count(string name, string description, string example) =>
        new() { Name = name, Kind = FieldKind.Count, Description = description, Example = example, Parse = ValueParsers.Count };

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static Field<bool> Flag(string name, string description) => new()
    {
        Name = name,
        Kind = FieldKind.Flag,
        Description = description,
        Example = "true",
        Values = ["true", "false"],
        Default = "false",
        Parse = ValueParsers.Flag,
    };

    /// <summary>An id that refers to nothing by itself.</summary>
    public static Field<Located<string>> Id(string name, string description, string example) => new()
    {
        Name = name,
        Kind = FieldKind.Id,
        Description = description,
        Example = example,
        Pattern = Ids.Pattern,
        MaxLength = Ids.MaxLength,
        Parse = ValueParsers.Id,
    };

    /// <summary>The id of a record.</summary>
    /// <param name="name">The key.</param>
    /// <param name="target">What the id refers to.</param>
    /// <param name="description">What it means.</param>
    /// <param name="example">An example.</param>
    /// <param name="except">A word that is no id and refers to nothing, or null.</param>
    public static Field<Located<string>> Reference(
        string name, ReferenceKind target, string description, string example, string? except = null) =>
        Id(name, description, example) with { Target = target, Parse = ValueParsers.Reference(target, except) };

    /// <summary>Ids of records, each once.</summary>
    public static Field<ImmutableArray<Located<string>>> References(
        string name, ReferenceKind target, string description, string example) =>
        List(Reference(name, target, description, example)) with
        {
            Parse = ContainerParsers.Distinct(ValueParsers.Reference(target, null)),
        };

    /// <summary>An http or https address.</summary>
    public static Field<Located<string>> Address(string name, string description, string example) => new()
    {
        Name = name,
        Kind = FieldKind.Address,
        Description = description,
        Example = example,
        Pattern = "^[Hh][Tt][Tt][Pp][Ss]?://[^/@]",
        Parse = ValueParsers.Address,
    };

    /// <summary>A language tag.</summary>
    public static Field<Located<string>> Language(string name, string description, string example) => new()
    {
        Name = name,
        Kind = FieldKind.Language,
        Description = description,
        Example = example,
        Pattern = Languages.Pattern,
        Parse = ValueParsers.Language,
    };

    /// <summary>A list of what another field is one of.</summary>
    public static Field<ImmutableArray<T>> List<T>(Field<T> item) =>
        Contained(item, FieldContainer.List, ContainerParsers.List(item.Parse));

    /// <summary>Keys of the editors' own, each with what another field is one of.</summary>
    public static Field<ImmutableArray<KeyedValue<T>>> Map<T>(Field<T> item, FieldDescription key) =>
        Contained(item, FieldContainer.Map, ContainerParsers.Map(item.Parse, key)) with { KeyPattern = key.Pattern };

    /// <summary>A record within the record.</summary>
    public static Field<T> Nested<T>(string name, RecordShape shape, Func<RecordReader, T?> read, string description)
        where T : class => new()
        {
            Name = name,
            Kind = FieldKind.Record,
            Description = description,
            Shape = shape,
            Parse = (FieldInput input, [MaybeNullWhen(false)] out T value) => ContainerParsers.Nested(input, shape, read, out value),
        };

    private static Field<TMany> Contained<T, TMany>(Field<T> item, FieldContainer container, FieldParser<TMany> parse) => new()
    {
        Name = item.Name,
        Kind = item.Kind,
        Container = container,
        Description = item.Description,
        Example = item.Example,
        Pattern = item.Pattern,
        MaxLength = item.MaxLength,
        Values = item.Values,
        Meanings = item.Meanings,
        Target = item.Target,
        Shape = item.Shape,
        IsInline = item.IsInline,
        Parse = parse,
    };
}

/// <summary>A value under a key of the editors' own.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record KeyedValue<T>(Located<string> Key, T Value);
