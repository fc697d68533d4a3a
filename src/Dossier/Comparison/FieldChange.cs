namespace Dossier.Comparison;

/// <summary>What became of one value of a record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Subject">Which of the field's values, by its id, language or period; empty where there is one.</param>
/// <param name="Before">The value as readers saw it; null where there was none.</param>
/// <param name="After">The value as readers see it; null where there is none any more.</param>
public sealed record FieldChange(ChangedField Field, string Subject, string? Before, string? After)
{
    /// <summary>The value before by itself, where its words differ from language to language: a date, a quantity, a basis; else null.</summary>
    public object? ValueBefore { get; init; }

    /// <summary>Likewise the value after.</summary>
    public object? ValueAfter { get; init; }

    /// <summary>Whether the value came, went or turned into another one.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;
}

/// <summary>What became of something.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>It is another one.</summary>
    Changed,
}
