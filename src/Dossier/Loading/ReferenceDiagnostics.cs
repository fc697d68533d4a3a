using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Loading;

/// <summary>What can be wrong between records.</summary>
internal static class ReferenceDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownTopic = Unknown("topic", "`topics/`");
    public static readonly DiagnosticDescriptor UnknownFact = Unknown("fact", "`facts/`");
    public static readonly DiagnosticDescriptor UnknownSource = Unknown("source", "`sources/`");
    public static readonly DiagnosticDescriptor UnknownPublisher = Unknown("publisher", "`publishers.yaml`");
    public static readonly DiagnosticDescriptor UnknownEntity = Unknown("entity", "`entities/`");
    public static readonly DiagnosticDescriptor UnknownSeries = Unknown("series", "`series/`");

    public static readonly DiagnosticDescriptor UnknownSide = Error(
        "unknown-side", "a side that the dossier does not have",
        "`sides` in `dossier.yaml` lists the parties for which publishers speak and to which entities belong; besides them there are "
        + "`independent` and `other`.");

    public static readonly DiagnosticDescriptor UnlistedTopic = Error(
        "unlisted-topic", "a chapter that stands nowhere",
        "`topics` in `dossier.yaml` is the order of the chapters; a topic that it leaves out would not be published.");

    public static readonly DiagnosticDescriptor UnreachableOrigin = Error(
        "unreachable-origin", "a citation's origin is not among what its source relays",
        "`origin` says which of the items that a source passes on the claim came from, so that it must be reached from the source "
        + "over `relays`, directly or in several steps. Either the origin is another one, or the source lacks a relay. `self` stands "
        + "for the source's own reporting.");

    public static readonly DiagnosticDescriptor RelayCycle = Error(
        "relay-cycle", "sources relay each other in a circle",
        "A story has a beginning. Where sources pass on each other, find out which one was first and delete its relay.");

    public static readonly DiagnosticDescriptor CorrectionCycle = Error(
        "correction-cycle", "facts correct each other in a circle",
        "Of two facts that correct each other neither could be told to be right. Where nobody has settled it, write `contradicts`.");

    public static readonly DiagnosticDescriptor SupersessionCycle = Error(
        "supersession-cycle", "facts supersede each other in a circle",
        "The newer figure supersedes the older one, never the other way round.");

    public static readonly DiagnosticDescriptor RelationWrittenTwice = Error(
        "relation-written-twice", "a mutual relation is written on both sides",
        "That two facts contradict each other is one relation: it is written once, on the newer or the objecting side, and shown on "
        + "both. The same goes for `supports`: facts that support each other in a circle support nothing. Two parties may well deny "
        + "each other, each with a fact of its own.");

    public static readonly DiagnosticDescriptor UnitMismatch = Error(
        "unit-mismatch", "a number is not in the unit of its series",
        "A fact's number that belongs to a series is compared with the series' point, and must be in the same unit.");

    public static readonly DiagnosticDescriptor TooFewRecords = Error(
        "too-few-records", "there are fewer records than expected",
        "`expect` in `dossier.yaml` guards against deleting half a dossier by accident. Where records went on purpose, lower the number.");

    /// <summary>Every kind of diagnostic of this family.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownTopic, UnknownFact, UnknownSource, UnknownPublisher, UnknownEntity, UnknownSeries, UnknownSide, UnlistedTopic,
        UnreachableOrigin, RelayCycle, CorrectionCycle, SupersessionCycle, RelationWrittenTwice, UnitMismatch, TooFewRecords,
    ];

    private static DiagnosticDescriptor Unknown(string name, string place) => Error(
        $"unknown-{name}", $"a {name} that does not exist",
        $"The id leads nowhere: it is misspelt, or the {name} has not been written yet. Ids are those of {place}; a file's name without "
        + "its ending is its id.");

    private static DiagnosticDescriptor Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);
}
