using System.Collections.Immutable;
using Dossier.Cli.Terminals;
using Dossier.Drafting;
using Dossier.Drafting.Kinds;
using Dossier.Loading.Fields;

namespace Dossier.Cli.Commands.New;

/// <summary>Asks an editor for the values of a record.</summary>
internal sealed class RecordInterview(RecordKind kind, KnownRecords known, IPrompts prompts, CancellationToken cancellation)
{
    // The outermost fields, the folder and the file's name included.
    private readonly ImmutableArray<FieldDescription> fields = [.. kind.Fields.Select(field => field.Path[0]).DistinctBy(field => field.Name)];

    private readonly ValueQuestion question = new(known, prompts, cancellation);

    /// <summary>Asks for all that has to be there and is not, and for what most records have.</summary>
    public DraftRecord Complete(DraftRecord record) =>
        fields.Where(field => (field.Required || field.IsUsual) && record.Lacks(field)).Aggregate(record, Answered);

    /// <summary>Asks what is to become of the record.</summary>
    /// <param name="canWrite">Whether it may be written as it is.</param>
    public Decision Decide(bool canWrite)
    {
        Decision[] decisions = canWrite ? [Decision.Write, Decision.Change, Decision.Stop] : [Decision.Change, Decision.Stop];
        var words = decisions.Select(decision => decision switch
        {
            Decision.Write => "write it",
            Decision.Change => "change or add something",
            _ => "stop, and write nothing",
        });
        return decisions[prompts.Choose("And now?", [.. words], cancellation)];
    }

    /// <summary>Asks for a field, and for its value anew.</summary>
    public DraftRecord Change(DraftRecord record)
    {
        var chosen = prompts.Choose("Which field?", [.. fields.Select(field => Line(field, record))], cancellation);
        return Answered(record, fields[chosen]);
    }

    private DraftRecord Answered(DraftRecord record, FieldDescription field) => record.With(field.Name, question.Ask(field, record.Text(field.Name)));

    private static string Line(FieldDescription field, DraftRecord record) =>
        record.Lacks(field) ? $"{field.Name} (empty: {field.InSentence})"
        : record.Text(field.Name) is { } text ? $"{field.Name}: {text}" : field.Name;
}

/// <summary>What is to become of a record.</summary>
internal enum Decision
{
    /// <summary>It is written.</summary>
    Write,

    /// <summary>Something of it is changed first.</summary>
    Change,

    /// <summary>It is dropped.</summary>
    Stop,
}
