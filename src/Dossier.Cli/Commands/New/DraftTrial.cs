using System.Collections.Immutable;
using Dossier.Build;
using Dossier.Diagnostics;
using Dossier.Drafting;
using Dossier.Drafting.Kinds;
using Dossier.Drafting.Naming;
using Dossier.Loading;
using Dossier.Loading.Binding;
using Dossier.Loading.Fields;
using Dossier.Loading.Rules;
using Dossier.Text;

namespace Dossier.Cli.Commands.New;

/// <summary>Makes the files of a record, and tries them.</summary>
internal sealed class DraftTrial(RecordKind kind, BuildOptions options, LoadedContent content)
{
    // What is true of every new record: nothing uses it yet.
    private static readonly ImmutableArray<string> ToBeExpected =
        ["unused-source", "unused-publisher", "unused-entity", "unused-series", "empty-topic", "topic-names-no-fact"];

    /// <summary>A file as it is named to people.</summary>
    public string Shown(ContentChange change) => $"{options.ContentPrefix}/{change.Path}";

    /// <summary>The files, and what would be wrong with them.</summary>
    public Draft Draft(DraftRecord record)
    {
        var (id, idFault) = Id(record);
        ImmutableArray<BuildFault> faults = [.. new[] { idFault, TopicFault(record) }.OfType<BuildFault>()];
        var changes = id.Length > 0 && faults.IsEmpty ? kind.Changes(id, record, content) : kind.Changes(Placeholder(), InSomeTopic(record), content);
        // What is missing is told by the names of the options.
        var diagnostics = ContentTrial.Run(options, changes).Where(each => !ToBeExpected.Contains(each.Code) && !IsMissing(each, record));
        return new Draft(id, id.Length > 0 && faults.IsEmpty ? changes : [], [.. diagnostics], faults);
    }

    // Where the file's own place is at fault, it is tried in another one: all that is wrong is told at once.
    private string Placeholder() => UniqueId.Of($"new-{kind.Name}", content.KnownIds[kind.Target] ?? []);

    private DraftRecord InSomeTopic(DraftRecord record) =>
        kind is FactKind && content.Topics is [var topic, ..] ? record.With("topic", new DraftText(topic.Id)) : record;

    /// <summary>The options that have to be given and were not.</summary>
    public IEnumerable<BuildFault> Missing(DraftRecord record) =>
        from field in kind.Fields
        where field.IsRequired && record.Lacks(field.Path[0])
        select new BuildFault($"`new {kind.Name}` needs `--{field.Name}`: {field.Field.InSentence}", Example(field));

    private bool IsMissing(Diagnostic diagnostic, DraftRecord record) =>
        diagnostic.Code == ShapeDiagnostics.MissingKey.Code
        && kind.Fields.Any(field => field.IsRequired && record.Lacks(field.Path[0]) && diagnostic.Message.EndsWith($"`{field.Path[0].Name}`", StringComparison.Ordinal));

    private static string? Example(DraftField field) => field.Field switch
    {
        { Values.IsEmpty: false } words => $"one of {string.Join(", ", words.Values.Select(word => $"`{word}`"))}",
        { Example: { } example } => $"for example: --{field.Name} {(example.Contains(' ', StringComparison.Ordinal) ? $"\"{example}\"" : example)}",
        _ => null,
    };

    private (string Id, BuildFault? Fault) Id(DraftRecord record)
    {
        var given = record.Text(RecordKind.Id.Name);
        var known = content.KnownIds[kind.Target] ?? [];
        if (given is not null && !Ids.IsValid(given))
            return (given, new BuildFault($"{Quoting.Quote(given)} cannot be an id", Ids.Help(given)));
        if (given is not null && known.Contains(given))
            return (given, new BuildFault($"there is a {kind.Name} `{given}` already", "nothing is overwritten: give another id with --id"));
        if (given is not null)
            return (given, null);
        var proposed = kind.ProposeId(record, content);
        if (proposed.Length > 0)
            return (UniqueId.Of(proposed, known), null);
        // What an id is made of is asked for first.
        return ("", Missing(record).Any() ? null : new BuildFault("no id can be made of what was given", "give one with --id, of a–z, 0–9 and `-`"));
    }

    // The topic is a folder, and no folder is made for one that there is not.
    private BuildFault? TopicFault(DraftRecord record)
    {
        var known = content.KnownIds[ReferenceKind.Topic] ?? [];
        if (kind is not FactKind || record.Text("topic") is not { } topic || known.Contains(topic))
            return null;
        return new BuildFault($"no topic is called {Quoting.Quote(topic)}", Spelling.Nearest(topic, known) is { } nearest
            ? $"did you mean `{nearest}`?" : "`dossier new topic` writes one");
    }
}

/// <summary>A record ready to be written, or what keeps it from that.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Changes">The files.</param>
/// <param name="Diagnostics">What would be wrong with them.</param>
/// <param name="Faults">Why there are no files; empty where there are some.</param>
internal sealed record Draft(string Id, ImmutableArray<ContentChange> Changes, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<BuildFault> Faults)
{
    /// <summary>Whether <c>dossier check</c> would find an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The files that are new; where there is none, those that change.</summary>
    public IEnumerable<ContentChange> Shown => Changes.Any(change => !change.Replaces) ? Changes.Where(change => !change.Replaces) : Changes;
}
