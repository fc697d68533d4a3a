using System.Collections.Immutable;

namespace Dossier.Analysis.Rules;

/// <summary>One published rule of confidence, which can say of any fact whether it applies, why, and by how little it does not.</summary>
/// <param name="Code">Kebab-case, stable: it stands in the dataset.</param>
/// <param name="Title">The rule in a few plain words, lower case.</param>
/// <param name="Explanation">The published rule: one to three sentences of Markdown.</param>
/// <param name="Step">By how many rungs it moves; null for the rule that says where the ladder begins.</param>
/// <param name="Relates">What kind of record the related ids of its reasons name.</param>
public abstract record ConfidenceRule(string Code, string Title, string Explanation, int? Step, RelatedKind Relates)
{
    /// <summary>Whether the rule applies to the evidence.</summary>
    internal abstract bool Applies(Evidence evidence);

    /// <summary>By how many rungs it moves where it applies.</summary>
    internal virtual int StepFor(Evidence evidence) => Step ?? 0;

    /// <summary>Why it applies; asked only where it does. Apart from <see cref="Applies"/>, as wording costs more than judging.</summary>
    internal abstract Reason Explain(Evidence evidence);

    /// <summary>Why the rule does not apply though one could expect it to, or null; asked only where it does not.</summary>
    internal virtual Reason? NearMiss(Evidence evidence) => null;
}

/// <summary>What a rule rests on.</summary>
public enum RelatedKind
{
    /// <summary>On the fact alone.</summary>
    Nothing,

    /// <summary>On sources.</summary>
    Sources,

    /// <summary>On other facts.</summary>
    Facts,

    /// <summary>On entities.</summary>
    Entities,
}

/// <summary>Why a rule applies, or why not.</summary>
/// <param name="Text">In plain words, upper case, no full stop.</param>
/// <param name="Related">Ids of what it rests on, ordinal.</param>
internal sealed record Reason(ReasonText Text, ImmutableArray<string> Related)
{
    public Reason(string name, string english, ImmutableArray<string> related, params ReadOnlySpan<object> values)
        : this(new ReasonText(name, english, [.. values]), related)
    {
    }
}
