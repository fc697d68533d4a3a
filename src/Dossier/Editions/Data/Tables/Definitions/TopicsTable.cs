using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.TopicEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a topic: a chapter of the dossier.</summary>
internal static class TopicsTable
{
    public static Table<TopicEntry> Table { get; } = new()
    {
        Name = "topics",
        Description = "one row a topic: a chapter of the dossier",
        Key = ["id"],
        Rows = dataset => dataset.Topics,
        Cells =
        [
            Id("id", "the topic", entry => entry.Topic.Id),
            Integer("position", "its place among the chapters, from 1", entry => entry.Position),
            String("title", "the chapter's title", entry => entry.Topic.Title.Value),
            String("summary", "what it says in short", entry => entry.Topic.Summary.Value),
            OptionalString("question", "the question that it answers", entry => entry.Topic.Question?.Value),
            OptionalString(
                "body",
                "its narrative, with references such as `[[fact]]` and `[@source]`",
                entry => entry.Topic.Body.Value,
                ColumnType.Markdown),
            Integer("fact_count", "how many facts it has", entry => entry.Facts.Count),
        ],
    };
}
