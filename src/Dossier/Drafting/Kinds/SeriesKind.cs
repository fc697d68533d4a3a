using System.Collections.Immutable;
using Dossier.Drafting.Naming;
using Dossier.Loading.Binding;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;

namespace Dossier.Drafting.Kinds;

/// <summary>Series: <c>series/ID.yaml</c>.</summary>
internal sealed class SeriesKind() : RecordKind(ReferenceKind.Series, SeriesReader.Shape)
{
    /// <inheritdoc/>
    public override string ProposeId(DraftRecord record, LoadedContent content) => Slug.Of(record.Text("title") ?? "");

    /// <inheritdoc/>
    public override ImmutableArray<ContentChange> Changes(string id, DraftRecord record, LoadedContent content) =>
        [new($"series/{id}.yaml", RecordWriter.Write(Shape, record))];
}
