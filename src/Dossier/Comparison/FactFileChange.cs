using Dossier.Loading;

namespace Dossier.Comparison;

/// <summary>What one commit did to the file of a fact.</summary>
/// <param name="Change">What became of the fact; null where it means the same, or where that cannot be told.</param>
/// <param name="Unknown">Why it cannot be told, in plain words; null where it can.</param>
public sealed record FactFileChange(RecordChange? Change, string? Unknown)
{
    /// <summary>Compares two versions of the file of one fact. A version that does not load, as an old one may not, is said, not a failure.</summary>
    /// <param name="before">The older version; null where there was none.</param>
    /// <param name="after">The newer version; null where there is none.</param>
    public static FactFileChange Between(FactFile? before, FactFile? after)
    {
        if ((Fault(before, "before") ?? Fault(after, "after")) is { } fault)
            return new FactFileChange(null, fault);
        var change = (before?.Fact, after?.Fact) switch
        {
            (null, { } young) => new RecordChange(young.Id, ChangeKind.Added, []),
            ({ } old, null) => new RecordChange(old.Id, ChangeKind.Removed, []),
            ({ } old, { } young) when Comparer.Compare(old, young) is { IsEmpty: false } fields => new RecordChange(young.Id, ChangeKind.Changed, fields),
            _ => null,
        };
        return new FactFileChange(change, null);
    }

    private static string? Fault(FactFile? file, string side) => file is not { Fact: null } ? null
        : file.Diagnostics is [var first, ..] ? $"the version {side} does not load: {first.Message} (line {first.Span.StartPosition.Line})"
        : $"the version {side} does not load";
}
