using System.Collections.Immutable;
using Dossier.Checking.Captures;
using Dossier.Checking.Facts;
using Dossier.Checking.Records;
using Dossier.Checking.Settings;
using Dossier.Checking.Sources;
using Dossier.Checking.Staleness;
using Dossier.Diagnostics;

namespace Dossier.Checking;

/// <summary>The editorial rules. A new one is a class of its own, a line here, and a fixture folder.</summary>
public static class Checks
{
    /// <summary>Every check.</summary>
    public static ImmutableArray<Check> All { get; } =
    [
        // the dossier
        new UnknownCode(),
        new FallenKeyFact(),
        new SingleOriginKeyFigure(),

        // facts
        new UndatedFact(),
        new LaterThanAsOf(),
        new EventAfterSources(),
        new OverdueForecast(),
        new SeriesMismatch(),
        new NoSeriesPoint(),
        new FigureNotInStatement(),
        new CertainWording(),
        new UnflaggedUnnamedSources(),
        new UnnamedSourcesUnsaid(),
        new CorroboratedByAggregator(),
        new NearDuplicateFact(),
        new ExcerptWithoutAddress(),
        new TaintedCitation(),
        new DenialNotStated(),
        new WeakCorrection(),
        new SiblingOfDeniedFact(),

        // sources
        new UnusedSource(),
        new DuplicateAddress(),
        new UndatedSource(),
        new SourceWithoutAddress(),
        new DescribedTitle(),
        new HostOfTwoPublishers(),
        new PublishedAfterAccessed(),
        new ArchivedBeforePublished(),
        new RelayOfLaterSource(),
        new RelayWithinPublisher(),

        // excerpts and the copies that they were checked against
        new EditedExcerpt(),
        new DriftedExcerpt(),
        new UnfoundExcerpt(),
        new ChangedCapture(),
        new UnrecordedCapture(),
        new StrayCapture(),
        new OrphanedCapture(),

        // what is stale, where that is asked for
        new StaleFact(),
        new DueForecast(),
        new UnarchivedSource(),

        // publishers, entities, series, topics
        new UnusedPublisher(),
        new UnknownPublisherKind(),
        new SharedPublisherName(),
        new UnusedEntity(),
        new SharedEntityName(),
        new UnusedSeries(),
        new MagnitudeJump(),
        new PointBeforePeriod(),
        new EmptyTopic(),
        new TopicNamesNoFact(),
        new NarrativeOnFallenFact(),
    ];

    /// <summary>What is told of each.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [.. All.Select(check => check.Descriptor)];
}
