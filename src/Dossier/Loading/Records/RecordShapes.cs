using System.Collections.Immutable;
using Dossier.Loading.Fields;

namespace Dossier.Loading.Records;

/// <summary>The shapes of all files of the content: what the JSON Schemas and the editors' guide are made from.</summary>
internal static class RecordShapes
{
    /// <summary>In the order in which the guide describes them. Of <c>publishers.yaml</c>, the shape of each entry.</summary>
    public static ImmutableArray<RecordShape> All { get; } =
    [
        SettingsReader.Shape, TopicReader.Shape, FactReader.Shape, SourceReader.Shape, PublisherReader.Shape, EntityReader.Shape,
        SeriesReader.Shape,
    ];
}
