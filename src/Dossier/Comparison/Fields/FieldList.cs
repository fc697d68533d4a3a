using System.Collections;
using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wordings;

namespace Dossier.Comparison.Fields;

/// <summary>The values of a record, taken down one by one; what is not there is left out.</summary>
/// <param name="catalogue">The fields that the record can have, in the order in which changes are told.</param>
internal sealed class FieldList(ImmutableArray<ChangedField> catalogue) : IEnumerable<FieldValue>
{
    private readonly List<FieldValue> values = [];

    /// <summary>The fields that the record can have, in the order in which changes are told.</summary>
    public ImmutableArray<ChangedField> Catalogue => catalogue;

    /// <summary>A value.</summary>
    public void Add(FieldValue value) => values.Add(value);

    /// <summary>A text; empty is as good as none.</summary>
    public void Add(ChangedField field, string? text) => Add(field, text, null);

    /// <summary>A value that other languages say in other words.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The value in English.</param>
    /// <param name="value">The value itself.</param>
    public void Add(ChangedField field, string? text, object? value)
    {
        if (!string.IsNullOrEmpty(text))
            Add(new FieldValue(field, "", text) { Value = value });
    }

    /// <summary>A text.</summary>
    public void Add(ChangedField field, Located<string>? text) => Add(field, text?.Value);

    /// <summary>A date, in words.</summary>
    public void Add(ChangedField field, Located<EdtfDate>? date) => Add(field, date is { } there ? DateWording.Say(there.Value) : null, date?.Value);

    /// <summary>A mark that a record bears or does not.</summary>
    public void AddFlag(ChangedField field, bool flag) => Add(field, flag ? "yes" : "no", flag);

    /// <summary>Markdown.</summary>
    public void AddMarkdown(ChangedField field, Located<string>? text) => Add(field, text is { } there ? MarkdownFolding.Fold(there.Value) : null);

    /// <summary>Ids that are a set.</summary>
    public void AddEach(ChangedField field, IEnumerable<Located<string>> ids)
    {
        foreach (var id in ids)
            Add(new FieldValue(field, id.Value, id.Value));
    }

    /// <summary>Texts by language.</summary>
    public void AddEach(ChangedField field, IEnumerable<Translation> translations)
    {
        foreach (var translation in translations)
            Add(new FieldValue(field, translation.Language, translation.Text.Value));
    }

    /// <inheritdoc/>
    public IEnumerator<FieldValue> GetEnumerator() => values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
