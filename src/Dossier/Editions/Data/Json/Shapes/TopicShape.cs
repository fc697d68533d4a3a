using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.TopicEntry>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>A topic with its facts.</summary>
internal static class TopicShape
{
    public static JsonShape<TopicEntry> Shape { get; } = new()
    {
        Name = "topic",
        Description = "a chapter: narrative plus its facts",
        Values =
        [
            String("id", "the topic", entry => entry.Topic.Id),
            String("title", "the chapter's title", entry => entry.Topic.Title.Value),
            String("summary", "what it says in short", entry => entry.Topic.Summary.Value),
            OptionalString("question", "the question that it answers", entry => entry.Topic.Question?.Value),
            OptionalString(
                "halfLife", "after which time its quantities and ongoing states are stale: `18 months`", entry => entry.Topic.HalfLife?.Value.ToString()),
            String("body", "its narrative, Markdown, with references such as `[[fact]]` and `[@source]`", entry => entry.Topic.Body.Value),
            Strings("facts", "its facts, by id", entry => entry.Facts),
        ],
    };
}
