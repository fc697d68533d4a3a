using System.Globalization;
using Dossier.Analysis.Rules;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.Dataset>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>All of <c>dossier.json</c>.</summary>
internal static class DossierShape
{
    /// <summary>The schema's file, beside the dossier's.</summary>
    public const string SchemaFile = "dossier.schema.json";

    public static JsonShape<Dataset> Shape { get; } = new()
    {
        Name = "dossier",
        Description = "the whole dossier: what the editors wrote and what follows from it",
        Values =
        [
            String("$schema", "the JSON Schema of this file", _ => SchemaFile),
            Integer("format", "the version of this layout", _ => Dataset.Format),
            Object("builtFrom", ListShapes.BuiltFrom, "what this file was made from and by", dataset => dataset.BuiltFrom),
            OptionalString(
                "knownOn",
                "the day whose knowledge this is, ISO 8601, where what could not be known then was left out; null: all that there is",
                dataset => KnownOn(dataset.Corpus)),
            Object("dossier", SettingsShape.Shape, "what the dossier is", dataset => dataset.Corpus.Settings),
            Objects("topics", TopicShape.Shape, "the topics, in the order of the chapters", dataset => dataset.Topics),
            Objects("facts", FactShape.Shape, "the facts, by id", dataset => dataset.Facts),
            Objects("sources", SourceShape.Shape, "the sources, by id", dataset => dataset.Sources),
            Objects("publishers", PublisherShape.Shape, "the publishers, by id", dataset => dataset.Publishers),
            Objects("entities", EntityShape.Shape, "the entities, by id", dataset => dataset.Entities),
            Objects("series", SeriesShape.Shape, "the series, by id", dataset => dataset.Series),
            Strings("timeline", "the facts that have a time, in its order: ids", dataset => dataset.Findings.Timeline),
            Objects("disputes", ListShapes.Dispute, "the pairs of live facts that do not fit", dataset => dataset.Findings.Disputes),
            Objects(
                "corrections",
                ListShapes.Correction,
                "the facts in error with those that have them right",
                dataset => dataset.Findings.Corrections),
            Objects("states", RuleShapes.State, "the states, in the order in which they are tried", _ => StateRules.All),
            Objects(
                "confidenceRules",
                RuleShapes.Confidence,
                "the rules of confidence, in the order in which they are applied",
                _ => ConfidenceRules.All),
        ],
    };

    /// <summary>The day whose knowledge a corpus is, as the files write it.</summary>
    public static string? KnownOn(Corpus corpus) => corpus.KnownOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
