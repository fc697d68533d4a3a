using System.Collections.Immutable;
using Dossier.Drafting.Naming;
using Dossier.Loading.Binding;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;

namespace Dossier.Drafting.Kinds;

/// <summary>Sources: <c>sources/ID.yaml</c>.</summary>
internal sealed class SourceKind() : RecordKind(ReferenceKind.Source, SourceReader.Shape)
{
    /// <inheritdoc/>
    public override string ProposeId(DraftRecord record, LoadedContent content) => SourceIds.For(record, content);

    /// <inheritdoc/>
    public override ImmutableArray<ContentChange> Changes(string id, DraftRecord record, LoadedContent content) =>
        [new($"sources/{id}.yaml", RecordWriter.Write(Shape, record))];
}
