using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Loading;

/// <summary>What can be wrong within one record whose values are each right by themselves.</summary>
internal static class RuleDiagnostics
{
    public static readonly DiagnosticDescriptor SeveralSentences = Error(
        "several-sentences", "a statement of more than one sentence",
        "A fact is one sentence, so that each claim has its own sources, its own date and its own confidence. Make a fact of the "
        + "second sentence, or move it into the note.");

    public static readonly DiagnosticDescriptor UnfinishedSentence = Error(
        "unfinished-sentence", "a statement does not end like a sentence",
        "Statements are printed as they stand. End the statement with a full stop; a closing quote may follow it.");

    public static readonly DiagnosticDescriptor StatementTooLong = Error(
        "statement-too-long", "a statement is longer than 600 characters",
        "What takes more room is several facts, or belongs into the note.");

    public static readonly DiagnosticDescriptor ExcerptTooLong = Error(
        "excerpt-too-long", "an excerpt is longer than 25 words",
        "Excerpts are short quotations that show a wording; more would be a copy. Words are parted by white space; of Chinese and "
        + "Japanese, two characters count as a word.");

    public static readonly DiagnosticDescriptor DuplicateCitation = Error(
        "duplicate-citation", "a fact cites the same place twice",
        "Two citations of one source need different locators or origins; otherwise the second one adds nothing.");

    public static readonly DiagnosticDescriptor ValueAndBounds = Error(
        "value-and-bounds", "a quantity has a value and bounds",
        "A quantity is one `value`, or lies between `min` and `max`, of which one may be left out; it cannot be both.");

    public static readonly DiagnosticDescriptor MissingNumber = Error(
        "missing-number", "a quantity has no number", "Write `value`, or `min`, or `max`, or both of the bounds.");

    public static readonly DiagnosticDescriptor BoundsReversed = Error(
        "bounds-reversed", "the lower bound is not below the upper one",
        "`min` is the least that the number can be, `max` the most; where both are equal, write `value`.");

    public static readonly DiagnosticDescriptor OutcomeWithoutForecast = Error(
        "outcome-without-forecast", "an outcome of what was no forecast",
        "`outcome` says what became of a forecast, so that the fact's basis has to be `forecast`.");

    public static readonly DiagnosticDescriptor SelfRelation = Error(
        "self-relation", "a fact relates to itself",
        "A fact corrects, denies, contradicts, supersedes or supports another one, never itself.");

    public static readonly DiagnosticDescriptor MissingReliabilityWhy = Error(
        "missing-reliability-why", "a reliability without its reason",
        "A publisher's reliability follows from its kind. Where the editors judge otherwise they say why, and the reason is printed: "
        + "readers can then judge for themselves.");

    public static readonly DiagnosticDescriptor DerivedWithoutNote = Error(
        "derived-without-note", "a calculated number without the calculation",
        "A point that the editors calculated says in its `note` how, so that everybody can do it again.");

    public static readonly DiagnosticDescriptor DuplicatePeriod = Error(
        "duplicate-period", "a series has two points for one period",
        "A period has one number. Where a number was revised, keep the newer one and mention the older in its note.");

    public static readonly DiagnosticDescriptor PointsOutOfOrder = Error(
        "points-out-of-order", "the points of a series are out of order",
        "Points stand in the order of time, by their first day and then by their last, so that a missing one is seen.");

    public static readonly DiagnosticDescriptor PeriodDoesNotFit = Error(
        "period-does-not-fit", "a period does not fit the frequency of its series",
        "An annual series counts years (`2023`), a monthly one months (`2023-04`), a quarterly one quarters (`2023-01/2023-03`). "
        + "Whatever else is counted is `irregular`.");

    /// <summary>Every kind of diagnostic of this family.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        SeveralSentences, UnfinishedSentence, StatementTooLong, ExcerptTooLong, DuplicateCitation, ValueAndBounds, MissingNumber,
        BoundsReversed, OutcomeWithoutForecast, SelfRelation, MissingReliabilityWhy, DerivedWithoutNote, DuplicatePeriod,
        PointsOutOfOrder, PeriodDoesNotFit,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);
}
