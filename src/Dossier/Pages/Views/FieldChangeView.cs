using System.Collections.Immutable;
using Dossier.Comparison;
using Dossier.Comparison.Fields;

namespace Dossier.Pages.Views;

/// <summary>What became of one value of a fact.</summary>
/// <param name="Label">The field: <c>Excerpt</c>.</param>
/// <param name="Subject">Which of the field's values, such as the source that is cited; or empty.</param>
/// <param name="Runs">The value, old and new.</param>
internal sealed record FieldChangeView(string Label, string Subject, ImmutableArray<RunView> Runs)
{
    /// <summary>What stands before the subject: the publisher of a source; or empty.</summary>
    public string SubjectBefore { get; private init; } = "";

    /// <summary>The language of the subject where it is not the dossier's; or empty.</summary>
    public string SubjectLanguage { get; private init; } = "";

    /// <summary>The language of the value where it is not the dossier's; or empty.</summary>
    public string Language { get; private init; } = "";

    /// <summary>The view of a change.</summary>
    /// <param name="views">Names for ids, as far as there are such records now.</param>
    /// <param name="change">The change.</param>
    /// <param name="room">About how many UTF-16 units its value may have.</param>
    public static FieldChangeView Of(ViewSet views, FieldChange change, int room)
    {
        var subject = change.Field.Subject == ValueKind.None ? new NamedValue("") : Name(views, change.Field.Subject, change.Subject);
        var (before, after) = (Value(views, change, change.Before, change.ValueBefore), Value(views, change, change.After, change.ValueAfter));
        // A citation without a locator has nothing to show but its source.
        if (string.IsNullOrEmpty((before ?? after)?.Whole))
            (before, after) = (before is null ? null : subject, after is null ? null : subject);
        var isSubject = (before ?? after)?.Whole == subject.Whole;
        return new FieldChangeView(Capital(views.Words.Say(change.Field)), isSubject ? "" : RunView.Line(subject.Text), RunView.Of(before?.Whole, after?.Whole, room))
        {
            SubjectBefore = RunView.Line(subject.Before),
            SubjectLanguage = Foreign(views, subject.Language),
            Language = Foreign(views, LanguageOf(views, change) ?? (after ?? before)?.Language ?? ""),
        };
    }

    // Excerpts are in the language of their source, translations in that which they are told apart by.
    private static string? LanguageOf(ViewSet views, FieldChange change) => change.Field.Subject switch
    {
        ValueKind.Language => change.Subject,
        ValueKind.Source when CitationFields.IsExcerpt(change) && views.Corpus.Sources.TryGet(change.Subject, out var source) => source.Language.Value,
        _ => null,
    };

    private static string Foreign(ViewSet views, string language) => language == views.Corpus.Settings.Language.Value ? "" : language;

    private static NamedValue? Value(ViewSet views, FieldChange change, string? text, object? value) =>
        text is null ? null : views.Words.SayValue(value) is { } said ? new NamedValue(said) : Name(views, change.Field.Value, text);

    private static NamedValue Name(ViewSet views, ValueKind kind, string value) => kind switch
    {
        ValueKind.Fact when views.Corpus.Facts.TryGet(value, out var fact) => new(fact.Statement.Value),
        ValueKind.Source when views.Corpus.Sources.TryGet(value, out var source) =>
            new(source.Title.Value) { Before = views.Publisher(source.Publisher.Value).Name + ", ", Language = views.Source(source.Id).TitleLanguage },
        ValueKind.Entity when views.Corpus.Entities.TryGet(value, out var entity) => new(entity.Name.Value),
        ValueKind.Topic when views.Corpus.Topics.TryGet(value, out var topic) => new(topic.Title.Value),
        ValueKind.Series when views.Corpus.Series.TryGet(value, out var series) => new(series.Title.Value),
        ValueKind.Language => new(views.Words.SayLanguage(value)),
        _ => new(value),
    };

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // A value in words: what it says, what stands before that, and its language where it has one of its own.
    private sealed record NamedValue(string Text)
    {
        public string Before { get; init; } = "";

        public string Language { get; init; } = "";

        public string Whole => Before + Text;
    }
}
