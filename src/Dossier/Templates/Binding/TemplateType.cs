namespace Dossier.Templates.Binding;

/// <summary>What kind of thing an expression is.</summary>
internal enum ValueKind
{
    /// <summary>Not known, as there was a fault; anything may be done with it without a further one.</summary>
    Unknown,

    /// <summary>The literal <c>null</c>.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number; <see cref="long"/> while rendering.</summary>
    Integer,

    /// <summary>A number; <see cref="decimal"/> while rendering.</summary>
    Decimal,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A word of a fixed list: an enumeration.</summary>
    Word,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>A list; an <see cref="IReadOnlyList{T}"/> while rendering.</summary>
    List,

    /// <summary>Anything else: what can be done with it is to ask for its members.</summary>
    Thing,
}

/// <summary>The type of an expression.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Clr">The C# type that values have while rendering.</param>
/// <param name="IsNullable">Whether the value may be null.</param>
/// <param name="Element">Of a list, what it holds.</param>
internal sealed record TemplateType(ValueKind Kind, Type Clr, bool IsNullable = false, TemplateType? Element = null)
{
    /// <summary>The type of what had a fault.</summary>
    public static TemplateType Unknown { get; } = new(ValueKind.Unknown, typeof(object), true);

    /// <summary>The type of <c>null</c>.</summary>
    public static TemplateType Null { get; } = new(ValueKind.Null, typeof(object), true);

    /// <summary>True or false.</summary>
    public static TemplateType Boolean { get; } = new(ValueKind.Boolean, typeof(bool));

    /// <summary>A whole number.</summary>
    public static TemplateType Integer { get; } = new(ValueKind.Integer, typeof(long));

    /// <summary>A number.</summary>
    public static TemplateType Decimal { get; } = new(ValueKind.Decimal, typeof(decimal));

    /// <summary>Text.</summary>
    public static TemplateType Text { get; } = new(ValueKind.Text, typeof(string));

    /// <summary>Markdown.</summary>
    public static TemplateType Markdown { get; } = new(ValueKind.Markdown, typeof(MarkdownText));

    /// <summary>HTML.</summary>
    public static TemplateType Html { get; } = new(ValueKind.Html, typeof(HtmlText));

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsUnknown => Kind == ValueKind.Unknown;

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Decimal;

    /// <summary>Whether it has <c>.size</c>.</summary>
    public bool HasSize => Kind is ValueKind.Text or ValueKind.List or ValueKind.Markdown or ValueKind.Html;

    /// <summary>In plain words, for a message: <c>a number</c>, <c>a list of facts</c>.</summary>
    public string Description => Kind switch
    {
        ValueKind.Unknown => "unknown",
        ValueKind.Null => "`null`",
        ValueKind.Boolean => "true or false",
        ValueKind.Integer or ValueKind.Decimal => "a number",
        ValueKind.Text => "text",
        ValueKind.Date => "a date",
        ValueKind.Word => $"a word of `{Clr.Name}`",
        ValueKind.Markdown => "Markdown",
        ValueKind.Html => "HTML",
        ValueKind.List => "a list",
        _ => $"a `{ShortName(Clr)}`",
    };

    /// <summary>This type, where the value may be null too.</summary>
    public TemplateType OrNull(bool isNullable = true) => isNullable && !IsNullable ? this with { IsNullable = true } : this;

    /// <summary>Whether values of both types can stand in for each other, null apart.</summary>
    public bool IsLike(TemplateType other) =>
        Kind == other.Kind && Clr.IsAssignableFrom(other.Clr)
        && (Element is null || other.Element is null || Element.IsLike(other.Element));

    /// <summary>A type both kinds of values fit; null where there is none.</summary>
    public static TemplateType? Common(TemplateType left, TemplateType right)
    {
        if (left.IsUnknown || right.IsUnknown)
            return Unknown;
        var isNullable = left.IsNullable || right.IsNullable;
        if (left.Kind == ValueKind.Null)
            return right.OrNull();
        if (right.Kind == ValueKind.Null || left.IsLike(right))
            return left.OrNull(isNullable);
        return right.IsLike(left) ? right.OrNull(isNullable)
            : left.IsNumber && right.IsNumber ? Decimal.OrNull(isNullable)
            : null;
    }

    private static string ShortName(Type type) => type.Name.Split('`')[0];
}
