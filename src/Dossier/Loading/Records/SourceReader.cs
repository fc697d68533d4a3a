using System.Collections.Immutable;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads sources.</summary>
internal static class SourceReader
{
    private static readonly Field<Located<string>> Title =
        FieldOf.Line("title", "Its title, as it stands on the page", "Minister arrives for talks on trade") with { Required = true };

    private static readonly Field<Located<TitleOrigin>> Origin = FieldOf.Word<TitleOrigin>(
        "title-origin", "Where the title was taken from: the page, the address, or described by the editors; the page by default", WordMeanings.Of) with
    { Default = "page" };

    private static readonly Field<Located<string>> Publisher =
        FieldOf.Reference("publisher", ReferenceKind.Publisher, "Who published it", "harbour-wire") with { Required = true };

    private static readonly Field<Located<string>> Author = FieldOf.Line("author", "Who wrote it", "Ada Berg");

    private static readonly Field<Located<string>> Url = FieldOf.Address("url", "Its address", "https://example.org/2024/03/02/talks") with { IsUsual = true };

    private static readonly Field<Located<string>> ArchiveUrl =
        FieldOf.Address("url", "The copy's address", "https://archive.example.org/talks") with { Required = true };

    private static readonly Field<Located<EdtfDate>> Captured =
        FieldOf.Day("captured", "When the copy was taken", "2024-03-03") with { Required = true };

    private static readonly RecordShape ArchiveShape =
        new("an archived copy", "", "A copy of a source in a web archive", [ArchiveUrl, Captured]);

    private static readonly Field<ArchivedCopy> Archive = FieldOf.Nested("archive", ArchiveShape, ReadArchive, "A kept copy of it") with { IsInline = true };

    private static readonly Field<Located<EdtfDate>> Published =
        FieldOf.Date("published", "When it was published, as far as is known", "2024-03-02") with { IsUsual = true };

    private static readonly Field<Located<EdtfDate>> Accessed = FieldOf.Day("accessed", "When the editors read it", "2024-06-01");

    private static readonly Field<Located<string>> Language = FieldOf.Language("language", "Its language", "en") with { Required = true };

    private static readonly Field<ImmutableArray<Located<string>>> Relays =
        FieldOf.References("relays", ReferenceKind.Source, "Sources that it passes on", "wire-2024-03-02-visit");

    private static readonly Field<Located<string>> Note = FieldOf.Markdown("note", "The editors' note, in Markdown");

    public static RecordShape Shape { get; } = new(
        "a source", "sources/ID.yaml", "One published item that facts cite: an article, a release, a post, a document",
        [Title, Origin, Publisher, Author, Url, Archive, Published, Accessed, Language, Relays, Note]);

    public static Source? Read(RecordReader record, string id)
    {
        var title = record.Value(Title);
        var publisher = record.Value(Publisher);
        var language = record.Value(Language);
        var source = new Source
        {
            Id = id,
            Span = record.Anchor,
            Title = title ?? default,
            TitleOrigin = record.Value(Origin)?.Value ?? TitleOrigin.Page,
            Publisher = publisher ?? default,
            Author = record.Value(Author),
            Url = record.Value(Url),
            Archive = record.Record(Archive),
            Published = record.Value(Published),
            Accessed = record.Value(Accessed),
            Language = language ?? default,
            Relays = record.List(Relays),
            Note = record.Value(Note),
        };
        return title is null || publisher is null || language is null ? null : source;
    }

    private static ArchivedCopy? ReadArchive(RecordReader record)
    {
        var url = record.Value(ArchiveUrl);
        var captured = record.Value(Captured);
        return url is { } address && captured is { } day ? new ArchivedCopy(address, day) : null;
    }
}
