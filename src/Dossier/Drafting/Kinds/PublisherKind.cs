using System.Collections.Immutable;
using Dossier.Drafting.Naming;
using Dossier.Loading.Binding;
using Dossier.Loading.Content;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;

namespace Dossier.Drafting.Kinds;

/// <summary>Publishers: an entry of <c>publishers.yaml</c>.</summary>
internal sealed class PublisherKind() : RecordKind(ReferenceKind.Publisher, PublisherReader.Shape)
{
    /// <inheritdoc/>
    public override string ProposeId(DraftRecord record, LoadedContent content) => Slug.Of(record.Text("name") ?? "");

    /// <inheritdoc/>
    public override ImmutableArray<ContentChange> Changes(string id, DraftRecord record, LoadedContent content)
    {
        var line = $"{id}: {RecordWriter.Inline(Shape, record)}";
        var file = content.Files.FirstOrDefault(file => file.File.Kind == ContentFileKind.Publishers);
        return [file is null
            ? new ContentChange(ContentPlaces.Publishers, line + "\n")
            : new ContentChange(file.File.Path, EntryInsertion.Insert(file.Source, id, line), Replaces: true)];
    }
}
