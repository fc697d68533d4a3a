using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;

namespace Dossier.Loading.Schemas;

/// <summary>The JSON Schema of one kind of content file, made from the shape that its reader goes by.</summary>
/// <param name="Name">The kind of file: <c>fact</c>.</param>
/// <param name="Files">Which files it is for: a glob, relative to the content folder.</param>
/// <param name="Shape">The keys; of a file of many records, those of each.</param>
/// <param name="IsKeyed">Whether the file holds many records, each under its id.</param>
internal sealed record ContentSchema(string Name, string Files, RecordShape Shape, bool IsKeyed = false)
{
    /// <summary>Every kind, in the order of the guide.</summary>
    public static ImmutableArray<ContentSchema> All { get; } =
    [
        new("settings", "dossier.yaml", SettingsReader.Shape),
        new("topic", "topics/**/*.md", TopicReader.Shape),
        new("fact", "facts/**/*.yaml", FactReader.Shape),
        new("source", "sources/**/*.yaml", SourceReader.Shape),
        new("publishers", "publishers.yaml", PublisherReader.Shape, IsKeyed: true),
        new("entity", "entities/**/*.yaml", EntityReader.Shape),
        new("series", "series/**/*.yaml", SeriesReader.Shape),
    ];

    /// <summary>What its file is called.</summary>
    public string FileName => $"{Name}.schema.json";

    /// <summary>The schema, UTF-8, its lines ended by <c>\n</c>.</summary>
    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, SchemaWriter.Options))
            new SchemaWriter(json).Write(this);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
