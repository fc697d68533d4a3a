using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Loading.Fields;

/// <summary>What may stand under a key of a record. The reader, the JSON Schemas and the editors' guide are all made from it.</summary>
internal record FieldDescription
{
    /// <summary>The key.</summary>
    public required string Name { get; init; }

    /// <summary>What the value is; in a list or mapping, what each of its values is.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Whether it is one value, a list, or keys and values.</summary>
    public FieldContainer Container { get; init; }

    /// <summary>Whether it must be there; a required list must not be empty.</summary>
    public bool Required { get; init; }

    /// <summary>Whether most records have it, so that an editor is asked for it though it may be left out.</summary>
    public bool IsUsual { get; init; }

    /// <summary>What it means, in one line: a sentence without its full stop.</summary>
    public required string Description { get; init; }

    /// <summary>The description as it continues a sentence.</summary>
    public string InSentence => char.ToLowerInvariant(Description[0]) + Description[1..];

    /// <summary>A value as it could be written, or null.</summary>
    public string? Example { get; init; }

    /// <summary>A regular expression (ECMA 262) that the text matches, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>A regular expression that the keys of a mapping match, or null.</summary>
    public string? KeyPattern { get; init; }

    /// <summary>The longest text in UTF-16 units, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The allowed words in their order; empty where there is no such list.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>What each of the words means, in their order; empty where they need no explanation.</summary>
    public ImmutableArray<string> Meanings { get; init; } = [];

    /// <summary>What counts where it is left out, or null where nothing does.</summary>
    public string? Default { get; init; }

    /// <summary>What an id refers to, or null.</summary>
    public ReferenceKind? Target { get; init; }

    /// <summary>The keys of a nested record, or null.</summary>
    public RecordShape? Shape { get; init; }

    /// <summary>Whether a nested record is best written between braces on one line.</summary>
    public bool IsInline { get; init; }

    /// <summary>What is wrong with a text as the value, or as one of the values, of this field; what ids lead to is not asked.</summary>
    public virtual ImmutableArray<Diagnostic> Faults(string text) => [];
}

/// <summary>What a value is.</summary>
internal enum FieldKind
{
    /// <summary>One line of plain text; white space is folded.</summary>
    Line,

    /// <summary>Markdown of any length; line breaks are kept.</summary>
    Markdown,

    /// <summary>One of a list of words.</summary>
    Word,

    /// <summary>A date of the EDTF subset.</summary>
    Date,

    /// <summary>A whole day.</summary>
    Day,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number from 0.</summary>
    Count,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>An id.</summary>
    Id,

    /// <summary>An http or https address.</summary>
    Address,

    /// <summary>A BCP 47 language tag.</summary>
    Language,

    /// <summary>A record within the record.</summary>
    Record,
}

/// <summary>How many values a field has.</summary>
internal enum FieldContainer
{
    /// <summary>One.</summary>
    One,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys and values.</summary>
    Map,
}
