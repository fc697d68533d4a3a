using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Drafting;
using Dossier.Drafting.Kinds;
using Dossier.Loading.Fields;

namespace Dossier.Cli.Commands.New;

/// <summary>The options of a command that makes a record: one for each value that the record can have.</summary>
internal static class RecordOptions
{
    /// <summary>Gives the command its options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="kind">What it makes.</param>
    /// <param name="known">The ids that a kind of reference can lead to, for completion.</param>
    public static void Add(Command command, RecordKind kind, Func<ParseResult, ReferenceKind, IEnumerable<string>> known)
    {
        foreach (var field in kind.Fields)
            command.Add(Option(field, known));
    }

    /// <summary>What the caller said, in the order in which it was said: that tells which citation a locator belongs to.</summary>
    /// <returns>The record so far, and the names of options that were given twice though there can be only one value.</returns>
    public static (DraftRecord Record, IReadOnlyList<string> Repeated) Read(ParseResult result, RecordKind kind)
    {
        var (record, repeated) = (DraftRecord.Empty, new List<string>());
        DraftField? field = null;
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.Option)
            {
                field = kind.Fields.FirstOrDefault(each => "--" + each.Name == token.Value);
                if (field is { Field.Kind: FieldKind.Flag })
                    record = record.With(field, "true");
            }
            else if (token.Type == TokenType.Argument && field is not null)
            {
                if (!field.IsRepeated && field.Field.Kind != FieldKind.Flag && record.Text(field) is not null)
                    repeated.Add(field.Name);
                record = record.With(field, token.Value);
                field = null;
            }
        }

        return (record, repeated);
    }

    private static Option<string[]> Option(DraftField field, Func<ParseResult, ReferenceKind, IEnumerable<string>> known)
    {
        var option = new Option<string[]>("--" + field.Name)
        {
            Description = Description(field),
            HelpName = HelpName(field.Field),
            Arity = field.Field.Kind == FieldKind.Flag ? ArgumentArity.ZeroOrOne : ArgumentArity.OneOrMore,
        };
        if (field.Field.Target is { } target)
            option.CompletionSources.Add(context => known(context.ParseResult, target).Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        else if (!field.Field.Values.IsEmpty)
            option.CompletionSources.Add([.. field.Field.Values]);
        return option;
    }

    private static string Description(DraftField field)
    {
        var text = field.Field.InSentence;
        if (field.Path.Length > 1)
            text = $"{string.Join(", ", field.Path.SkipLast(1).Select(step => step.Name))}: {text}";
        if (field.Field.Kind != FieldKind.Flag && !field.Field.Values.IsEmpty)
            text += $" ({string.Join(", ", field.Field.Values)})";
        return field.IsRequired ? $"{text} [needed]" : text;
    }

    private static string HelpName(FieldDescription field) => field switch
    {
        { Container: FieldContainer.Map } => "LANGUAGE=TEXT",
        { Container: FieldContainer.List } => "ID,…",
        { Kind: FieldKind.Line or FieldKind.Markdown } => "TEXT",
        _ => field.Kind.ToString().ToUpperInvariant(),
    };
}
