using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Loading.Fields;
using Dossier.Text;

namespace Dossier.Loading.Binding;

/// <summary>Every chapter has its place in the dossier, and every folder of facts its chapter.</summary>
internal static class TopicBinding
{
    public static IEnumerable<Diagnostic> Check(LoadedContent content) => [.. Unlisted(content), .. Folders(content)];

    private static IEnumerable<Diagnostic> Unlisted(LoadedContent content)
    {
        if (content.Settings is not { } settings)
            yield break;
        var listed = settings.Topics.Select(topic => topic.Value).ToHashSet(StringComparer.Ordinal);
        // A misspelt topic in the list is reported there; the one that was meant need not be reported again.
        listed.UnionWith(settings.Topics.Where(topic => !content.Topics.Contains(topic.Value))
            .Select(topic => Spelling.Nearest(topic.Value, content.Topics.Ids)).OfType<string>());
        foreach (var file in content.Files.Where(file => file.File.Kind == ContentFileKind.Topic && !listed.Contains(file.File.Id)))
        {
            var at = content.Topics.TryGet(file.File.Id, out var topic) ? topic.Span : file.Source.Span(0, 0);
            yield return ReferenceDiagnostics.UnlistedTopic.At(
                at, $"the topic `{file.File.Id}` is not in the list of topics",
                $"add it to `topics` in `{content.Prefix}{ContentPlaces.Settings}`, where it is to stand");
        }
    }

    // One diagnostic a folder, at its first fact: the folder is what is wrong, not each fact in it.
    private static IEnumerable<Diagnostic> Folders(LoadedContent content)
    {
        if (content.KnownIds[ReferenceKind.Topic] is not { } topics)
            yield break;
        var folders = content.Files.Where(file => file.File is { Kind: ContentFileKind.Fact, Topic.Length: > 0 })
            .GroupBy(file => file.File.Topic, StringComparer.Ordinal);
        foreach (var folder in folders.Where(folder => !topics.Contains(folder.Key)))
        {
            var nearest = Spelling.Nearest(folder.Key, topics);
            var help = nearest is not null ? $"did you mean `{nearest}`? the first folder below `facts/` is the topic"
                : $"write `{content.Prefix}topics/{Quoting.Plain(folder.Key)}.md`, or move the facts";
            yield return ReferenceDiagnostics.UnknownTopic.At(
                folder.First().Source.Span(0, 0), $"the folder {Quoting.Quote($"facts/{folder.Key}/")} belongs to no topic", help);
        }
    }
}
