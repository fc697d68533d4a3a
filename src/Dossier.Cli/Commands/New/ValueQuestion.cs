using System.Collections.Immutable;
using Dossier.Cli.Terminals;
using Dossier.Drafting;
using Dossier.Loading.Fields;

namespace Dossier.Cli.Commands.New;

/// <summary>Asks for the value of one field until it is right.</summary>
internal sealed class ValueQuestion(KnownRecords known, IPrompts prompts, CancellationToken cancellation)
{
    private const int MostChoices = 30;
    private const string Other = "none of these: look for another one";
    private const string Nothing = "leave it out";
    private const string Erasure = "-";

    /// <summary>Asks; null where a field that may be left out is.</summary>
    /// <param name="field">The field.</param>
    /// <param name="earlier">The value that it has, which Enter alone keeps, or null.</param>
    public DraftValue? Ask(FieldDescription field, string? earlier = null)
    {
        if (field.Container == FieldContainer.Map)
            return Texts(field);
        if (field.Shape is { } shape)
            return field.Container == FieldContainer.List ? Items(field, shape) : Record(shape, field.Required);
        if (field.Container == FieldContainer.List)
            return Several(field);
        return One(field, field.Required, earlier) is { } text ? new DraftText(text) : null;
    }

    private string? One(FieldDescription field, bool isRequired, string? earlier = null)
    {
        prompts.Say($"{field.Name}: {field.InSentence}{Ways(isRequired, earlier)}");
        if (!field.Values.IsEmpty)
            return Word(field, isRequired);
        while (true)
        {
            var answer = prompts.Ask(Prompt(field), earlier, cancellation);
            if (!isRequired && (answer.Length == 0 || (earlier is not null && answer == Erasure)))
                return null;
            if (answer.Length == 0)
            {
                prompts.Say($"`{field.Name}` is needed");
                continue;
            }

            // An example may be a word that is no id, such as `self`.
            var text = field.Target is { } target && answer != field.Example ? Pick(target, answer) : answer;
            if (text is not null && Accept(field, text))
                return text;
        }
    }

    private static string Ways(bool isRequired, string? earlier) =>
        isRequired ? "" : earlier is null ? " (may be left out)" : $" (may be left out: `{Erasure}`)";

    private static string Prompt(FieldDescription field) => field.Target is null ? $"{field.Name}?" : $"{field.Name} (part of its id or name)?";

    private bool Accept(FieldDescription field, string text)
    {
        var faults = field.Faults(text);
        foreach (var fault in faults)
            prompts.Say($"{fault.Message}{(fault.Help is null ? "" : $"; {fault.Help}")}");
        return faults.IsEmpty;
    }

    private string? Word(FieldDescription field, bool isRequired)
    {
        string[] choices = isRequired ? [.. field.Values] : [Nothing, .. field.Values];
        var chosen = choices[prompts.Choose($"{field.Name}?", choices, cancellation)];
        return chosen == Nothing ? null : chosen;
    }

    // The id that was typed, or the one chosen of those that hold what was typed; null: to be asked again.
    private string? Pick(ReferenceKind kind, string typed)
    {
        var all = known.Of(kind);
        if (all.IsEmpty || all.Any(record => record.Id == typed))
            return typed;
        var found = known.Find(kind, typed);
        if (found.IsEmpty)
        {
            prompts.Say($"no {kind} is called `{typed}`, or anything like it");
            return null;
        }

        if (found.Length > MostChoices)
            prompts.Say($"{found.Length} hold `{typed}`; these are the first {MostChoices}");
        var shown = found.Take(MostChoices).ToList();
        var chosen = prompts.Choose($"which {kind}?", [.. shown.Select(record => $"{record.Id}  {record.Name}".TrimEnd()), Other], cancellation);
        return chosen < shown.Count ? shown[chosen].Id : null;
    }

    private DraftList? Several(FieldDescription field)
    {
        var items = ImmutableArray.CreateBuilder<DraftValue>();
        while (One(field, field.Required && items.Count == 0) is { } text)
            items.Add(new DraftText(text));
        return items.Count == 0 ? null : new DraftList(items.ToImmutable());
    }

    private DraftMap? Texts(FieldDescription field)
    {
        prompts.Say($"{field.Name}: {field.InSentence} (may be left out)");
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        while (prompts.Ask("language?", null, cancellation) is { Length: > 0 } language)
            entries.Add(KeyValuePair.Create(language, prompts.Ask($"{field.Name} in `{language}`?", null, cancellation)));
        return entries.Count == 0 ? null : new DraftMap(entries.ToImmutable());
    }

    private DraftList? Items(FieldDescription field, RecordShape shape)
    {
        var items = ImmutableArray.CreateBuilder<DraftValue>();
        while (Record(shape, field.Required && items.Count == 0) is { } item)
            items.Add(item);
        return items.Count == 0 ? null : new DraftList(items.ToImmutable());
    }

    // A record that may be left out is left out with its first value.
    private DraftRecord? Record(RecordShape shape, bool isRequired)
    {
        var record = DraftRecord.Empty;
        foreach (var field in shape.Fields)
        {
            var isFirst = field == shape.Fields[0];
            var value = field.Shape is null && field.Container == FieldContainer.One
                ? One(field, isFirst ? isRequired && field.Required : field.Required) is { } text ? new DraftText(text) : null
                : Ask(field);
            if (isFirst && value is null && field.Required)
                return null;
            record = record.With(field.Name, value);
        }

        return record.Fields.IsEmpty ? null : record;
    }
}
