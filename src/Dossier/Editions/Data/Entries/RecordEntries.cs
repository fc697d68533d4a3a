using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Model;

namespace Dossier.Editions.Data.Entries;

/// <summary>A source with what follows for it.</summary>
internal sealed record SourceEntry(Source Source, SourceFinding Finding);

/// <summary>A topic with its place among the chapters, from 1, and its facts by id.</summary>
internal sealed record TopicEntry(Topic Topic, int Position, IReadOnlyCollection<string> Facts);

/// <summary>A publisher with its sources by id.</summary>
internal sealed record PublisherEntry(Publisher Publisher, IReadOnlyCollection<string> Sources);

/// <summary>An entity with the facts about it, in order of time.</summary>
internal sealed record EntityEntry(Entity Entity, ImmutableArray<string> Facts);

/// <summary>A series with the facts whose number belongs to it, in order of time.</summary>
internal sealed record SeriesEntry(Series Series, ImmutableArray<string> Facts);
