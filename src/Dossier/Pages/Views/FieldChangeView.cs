using System.Collections.Immutable;
using Dossier.Comparison;

namespace Dossier.Pages.Views;

/// <summary>What became of one value of a fact.</summary>
/// <param name="Label">The field: <c>Excerpt</c>.</param>
/// <param name="Subject">Which of the field's values, such as the source that is cited; or empty.</param>
/// <param name="Runs">The value, old and new.</param>
internal sealed record FieldChangeView(string Label, string Subject, ImmutableArray<RunView> Runs)
{
    /// <summary>The view of a change.</summary>
    /// <param name="views">Names for ids, as far as there are such records now.</param>
    /// <param name="change">The change.</param>
    /// <param name="room">About how many UTF-16 units its value may have.</param>
    public static FieldChangeView Of(ViewSet views, FieldChange change, int room)
    {
        var subject = change.Field.Subject == ValueKind.None ? "" : Name(views, change.Field.Subject, change.Subject);
        var (before, after) = (Value(views, change, change.Before, change.ValueBefore), Value(views, change, change.After, change.ValueAfter));
        // A citation without a locator has nothing to show but its source.
        if (string.IsNullOrEmpty(before ?? after))
            (before, after) = (before is null ? null : subject, after is null ? null : subject);
        var isSubject = (before ?? after) == subject;
        return new FieldChangeView(Capital(views.Words.Say(change.Field)), isSubject ? "" : RunView.Line(subject), RunView.Of(before, after, room));
    }

    private static string? Value(ViewSet views, FieldChange change, string? text, object? value) =>
        text is null ? null : views.Words.SayValue(value) ?? Name(views, change.Field.Value, text);

    private static string Name(ViewSet views, ValueKind kind, string value) => kind switch
    {
        ValueKind.Fact when views.Corpus.Facts.TryGet(value, out var fact) => fact.Statement.Value,
        ValueKind.Source when views.Corpus.Sources.TryGet(value, out var source) => $"{views.Publisher(source.Publisher.Value).Name}, {source.Title.Value}",
        ValueKind.Entity when views.Corpus.Entities.TryGet(value, out var entity) => entity.Name.Value,
        ValueKind.Topic when views.Corpus.Topics.TryGet(value, out var topic) => topic.Title.Value,
        ValueKind.Series when views.Corpus.Series.TryGet(value, out var series) => series.Title.Value,
        ValueKind.Language => views.Words.SayLanguage(value),
        _ => value,
    };

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
