using System.Collections.Immutable;

namespace Dossier.Drafting.Kinds;

/// <summary>Every kind of record that can be made anew.</summary>
internal static class RecordKinds
{
    public static ImmutableArray<RecordKind> All { get; } =
        [new FactKind(), new SourceKind(), new PublisherKind(), new EntityKind(), new SeriesKind(), new TopicKind()];
}
