using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Records;

/// <summary>Reads chapters: front matter, then Markdown.</summary>
internal static class TopicReader
{
    private static readonly Field<Located<string>> Title = FieldOf.Line("title", "The chapter's title", "Trade") with { Required = true };

    private static readonly Field<Located<string>> Summary =
        FieldOf.Line("summary", "Two or three sentences for overviews",
            "Goods trade grew to USD 25 billion in 2024.") with
        { Required = true };

    private static readonly Field<Located<string>> Question =
        FieldOf.Line("question", "The question that the chapter answers", "How much do the two states trade?");

    private static readonly Field<Located<HalfLife>> HalfLife =
        FieldOf.HalfLife("half-life", "After which time its quantities and ongoing states are stale; by default that of the dossier", "18 months");

    public static RecordShape Shape { get; } = new(
        "a chapter's front matter", "topics/ID.md", "A chapter: keys between two lines `---`, then Markdown", [Title, Summary, Question, HalfLife]);

    public static Topic? Read(FileReading reading, string id)
    {
        var source = reading.Source;
        if (FrontMatter.Find(source, reading.Faults) is not { } matter)
            return null;
        TabCharacters.Report(source, matter.BodyStart, source.Text.Length, reading.Faults);
        var document = YamlReader.Read(source, matter.Start, matter.End);
        reading.Faults.AddRange(document.Diagnostics);
        if (document.Root is null || RecordReader.Open(document.Root, Shape, reading) is not { } record)
            return null;
        var title = record.Value(Title);
        var summary = record.Value(Summary);
        var question = record.Value(Question);
        var halfLife = record.Value(HalfLife);
        return title is not { } itsTitle || summary is not { } itsSummary ? null : new Topic
        {
            Id = id,
            Span = record.Anchor,
            Title = itsTitle,
            Summary = itsSummary,
            Question = question,
            HalfLife = halfLife,
            Body = new Located<string>(source.Text[matter.BodyStart..], source.Span(matter.BodyStart, source.Text.Length)),
        };
    }
}
