using System.Collections.Immutable;
using Dossier.Drafting.Naming;
using Dossier.Loading.Binding;
using Dossier.Loading.Content;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;

namespace Dossier.Drafting.Kinds;

/// <summary>Topics: <c>topics/ID.md</c>, and its place at the end of the list in the settings.</summary>
internal sealed class TopicKind() : RecordKind(ReferenceKind.Topic, TopicReader.Shape)
{
    /// <inheritdoc/>
    public override string ProposeId(DraftRecord record, LoadedContent content) => Slug.Of(record.Text("title") ?? "");

    /// <inheritdoc/>
    public override ImmutableArray<ContentChange> Changes(string id, DraftRecord record, LoadedContent content)
    {
        var chapter = new ContentChange($"topics/{id}.md", $"---\n{RecordWriter.Write(Shape, record)}---\n");
        return content.Settings is { Topics: [.., var last] } settings && settings.Topics.All(topic => topic.Value != id)
            ? [chapter, new ContentChange(ContentPlaces.Settings, Listed(last.Span, id), Replaces: true)]
            : [chapter];
    }

    private static string Listed(Text.Span last, string id)
    {
        var text = last.Source.Text;
        var line = text[(text.LastIndexOf('\n', Math.Max(last.Start - 1, 0)) + 1)..last.Start];
        // An item of a list in lines has nothing but its dash before it.
        var isBlock = line.AsSpan().Trim() is "-";
        var column = line.Length + last.End - last.Start;
        var separator = isBlock ? $"\n{line}" : column > LineFolding.Width ? ",\n  " : ", ";
        return $"{text[..last.End]}{separator}{id}{text[last.End..]}";
    }
}
