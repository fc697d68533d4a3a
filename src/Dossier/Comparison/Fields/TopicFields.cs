using System.Collections.Immutable;
using Dossier.Comparison.Texts;
using Dossier.Model;

namespace Dossier.Comparison.Fields;

/// <summary>The values of topics; the narrative is compared paragraph by paragraph.</summary>
internal static class TopicFields
{
    private static readonly ChangedField Title = new("title", "title");
    private static readonly ChangedField Summary = new("summary", "summary");
    private static readonly ChangedField Question = new("question", "question");
    private static readonly ChangedField Paragraph = new("paragraph", "paragraph", ValueKind.Markdown);

    public static ImmutableArray<ChangedField> All { get; } = [Title, Summary, Question, Paragraph];

    public static ImmutableArray<FieldChange> Compare(Topic before, Topic after) =>
        [.. FieldComparison.Compare(Of(before), Of(after)), .. Paragraphs(before.Body.Value, after.Body.Value)];

    private static FieldList Of(Topic topic)
    {
        var values = new FieldList(All);
        values.Add(Title, topic.Title);
        values.Add(Summary, topic.Summary);
        values.Add(Question, topic.Question);
        return values;
    }

    // Where paragraphs turned into others, the first is told with the first, the second with the second.
    private static IEnumerable<FieldChange> Paragraphs(string before, string after)
    {
        foreach (var (gone, come) in SequenceDifference.Of(MarkdownFolding.Blocks(before), MarkdownFolding.Blocks(after)))
        {
            for (var at = 0; at < Math.Max(gone.Length, come.Length); at++)
                yield return new FieldChange(Paragraph, "", gone.ElementAtOrDefault(at), come.ElementAtOrDefault(at));
        }
    }
}
