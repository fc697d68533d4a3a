using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Comparison.Fields;

/// <summary>The values of sources.</summary>
internal static class SourceFields
{
    private static readonly ChangedField Title = new("title", "title");
    private static readonly ChangedField TitleOrigin = new("title-origin", "where the title is from");
    private static readonly ChangedField Publisher = new("publisher", "publisher", ValueKind.Publisher);
    private static readonly ChangedField Author = new("author", "author");
    private static readonly ChangedField Url = new("url", "address", ValueKind.Address);
    private static readonly ChangedField Archive = new("archive", "archived copy", ValueKind.Address);
    private static readonly ChangedField Captured = new("archive-captured", "day of the archived copy");
    private static readonly ChangedField Published = new("published", "published");
    private static readonly ChangedField Accessed = new("accessed", "read on");
    private static readonly ChangedField Language = new("language", "language");
    private static readonly ChangedField Relays = new("relays", "relays", ValueKind.Source, ValueKind.Source);
    private static readonly ChangedField Note = new("note", "note", ValueKind.Markdown);

    public static ImmutableArray<ChangedField> All { get; } =
        [Title, TitleOrigin, Publisher, Author, Url, Archive, Captured, Published, Accessed, Language, Relays, Note];

    public static FieldList Of(Source source)
    {
        var values = new FieldList(All);
        values.Add(Title, source.Title);
        values.Add(TitleOrigin, KindWording.Say(source.TitleOrigin));
        values.Add(Publisher, source.Publisher);
        values.Add(Author, source.Author);
        values.Add(Url, source.Url);
        values.Add(Archive, source.Archive?.Url);
        values.Add(Captured, source.Archive?.Captured);
        values.Add(Published, source.Published);
        values.Add(Accessed, source.Accessed);
        values.Add(Language, LanguageWording.Say(source.Language.Value));
        values.AddEach(Relays, source.Relays);
        values.AddMarkdown(Note, source.Note);
        return values;
    }
}
