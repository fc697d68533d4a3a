using System.Collections.Immutable;
using Dossier.Drafting.Naming;
using Dossier.Loading.Binding;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;

namespace Dossier.Drafting.Kinds;

/// <summary>Entities: <c>entities/ID.yaml</c>.</summary>
internal sealed class EntityKind() : RecordKind(ReferenceKind.Entity, EntityReader.Shape)
{
    /// <inheritdoc/>
    public override string ProposeId(DraftRecord record, LoadedContent content) => Slug.Of(record.Text("name") ?? "");

    /// <inheritdoc/>
    public override ImmutableArray<ContentChange> Changes(string id, DraftRecord record, LoadedContent content) =>
        [new($"entities/{id}.yaml", RecordWriter.Write(Shape, record))];
}
