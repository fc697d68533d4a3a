namespace Dossier.Comparison.Fields;

/// <summary>One value of a record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Subject">Which of the field's values: an id, a language, a period; empty where there is one.</param>
/// <param name="Text">The value as readers see it.</param>
internal readonly record struct FieldValue(ChangedField Field, string Subject, string Text)
{
    /// <summary>The value itself, where its words differ from language to language: a date, a quantity, a basis; else null.</summary>
    public object? Value { get; init; }

    /// <summary>What tells values with one subject apart, such as two citations of one source.</summary>
    public int Number { get; init; }

    /// <summary>Whether it has parts that are compared in its place, such as a citation: only whether it is there counts.</summary>
    public bool IsWhole { get; init; }

    /// <summary>For a part of another value, that one's field: where the whole came or went, its parts are not told by themselves.</summary>
    public ChangedField? Whole { get; init; }
}
