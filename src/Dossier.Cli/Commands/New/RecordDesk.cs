using System.Collections.Immutable;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics;
using Dossier.Diagnostics.Formats;
using Dossier.Drafting;
using Dossier.Drafting.Kinds;
using Dossier.Drafting.Pasted;
using Dossier.Loading.Binding;
using Dossier.Text;

namespace Dossier.Cli.Commands.New;

/// <summary>Leads from what the caller said to the file of a new record.</summary>
internal sealed class RecordDesk(RecordKind kind, BuildOptions options, LoadedContent content, Terminal terminal, DateOnly today)
{
    /// <summary>Whether the file is printed and not written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The address or DOI of a source that was given without an option's name.</summary>
    public string? Pasted { get; init; }

    /// <summary>Does it all.</summary>
    /// <param name="record">What the caller said.</param>
    /// <param name="repeated">Options given more often than they can be.</param>
    /// <param name="cancellation">Ends the asking.</param>
    /// <returns>An exit code.</returns>
    public int Run(DraftRecord record, IReadOnlyList<string> repeated, CancellationToken cancellation)
    {
        var faults = repeated.Distinct(StringComparer.Ordinal).Select(name => new BuildFault($"`--{name}` is given twice", "there can be only one value")).ToList();
        var filled = Fill(record, faults, out var derived);
        if (filled is null)
            return ExitCode.Faults;
        var trial = new DraftTrial(kind, options, content);
        return terminal.Prompts is { } prompts && faults.Count == 0
            ? Ask(filled, derived, trial, prompts, cancellation)
            : Conclude(filled, derived, trial, faults);
    }

    // Fills in what follows; null, and said, where the page is a source already.
    private DraftRecord? Fill(DraftRecord record, List<BuildFault> faults, out ImmutableArray<Derived> derived)
    {
        derived = [];
        if (kind is SourceKind && (Pasted ?? record.Text("url")) is { } text)
        {
            var (address, fault) = PastedAddress.Read(text);
            if (Pasted is not null && record.Text("url") is not null)
                faults.Add(new BuildFault("the address is given twice", "give it with `--url` or without, not both"));
            else if (address is null)
                faults.Add(new BuildFault($"this address {fault}: {Quoting.Quote(text)}", "give the whole address as the browser shows it, or a DOI as `10.1234/abcd`"));
            else if (new KnownSites(content).SourceOf(address) is { } known)
                return IsKnown(known);
            else
                derived = SourceFromAddress.Derive(kind, record.With("url", null), address, content, today);
        }

        var filled = derived.Aggregate(record.With("url", derived.IsEmpty ? record.Fields.GetValueOrDefault("url") : null), Apply);
        var more = kind.Derive(filled, content);
        derived = [.. derived, .. more];
        return more.Aggregate(filled, Apply);
    }

    private static DraftRecord Apply(DraftRecord record, Derived value) => record.With(value.Field, value.Text);

    private DraftRecord? IsKnown(Model.Source known)
    {
        terminal.WriteFault(new BuildFault(
            $"this page is a source already: `{known.Id}`", $"cite that one; it stands in `{known.Span.Source.Path}`"));
        return null;
    }

    private int Conclude(DraftRecord record, ImmutableArray<Derived> derived, DraftTrial trial, List<BuildFault> faults)
    {
        WriteDerived(derived);
        var draft = trial.Draft(record);
        faults.AddRange(trial.Missing(record));
        faults.AddRange(draft.Faults);
        foreach (var diagnostic in draft.Diagnostics.Where(each => faults.Count == 0 || each.Severity == Severity.Error))
            HumanFormat.Write(diagnostic, terminal.Error, terminal.ErrorPalette);
        foreach (var fault in faults)
            terminal.WriteFault(fault);
        if (faults.Count > 0)
            return ExitCode.Environment;
        return draft.HasErrors ? ExitCode.Faults : Write(draft);
    }

    private int Ask(DraftRecord record, ImmutableArray<Derived> derived, DraftTrial trial, IPrompts prompts, CancellationToken cancellation)
    {
        var interview = new RecordInterview(kind, new KnownRecords(content), prompts, cancellation);
        WriteDerived(derived);
        record = interview.Complete(record);
        while (true)
        {
            var draft = trial.Draft(record);
            foreach (var change in draft.Shown)
                Show(change, trial, prompts);
            foreach (var diagnostic in draft.Diagnostics)
                HumanFormat.Write(diagnostic, terminal.Error, terminal.ErrorPalette);
            foreach (var fault in draft.Faults)
                terminal.WriteFault(fault);
            var choice = interview.Decide(canWrite: !draft.HasErrors && draft.Faults.IsEmpty);
            if (choice == Decision.Write)
                return Write(draft);
            if (choice == Decision.Stop)
            {
                prompts.Say("nothing was written");
                return ExitCode.Clean;
            }

            record = interview.Change(record);
        }
    }

    private static void Show(ContentChange change, DraftTrial trial, IPrompts prompts)
    {
        prompts.Say($"{trial.Shown(change)}:");
        foreach (var line in change.Text.TrimEnd('\n').Split('\n'))
            prompts.Say("  " + line);
        prompts.Say("");
    }

    private int Write(Draft draft)
    {
        if (IsDryRun)
        {
            foreach (var change in draft.Shown)
                terminal.Out.Write(change.Text);
            return ExitCode.Clean;
        }

        if (ContentChanges.Write(options.Content, draft.Changes) is { } fault)
        {
            terminal.WriteFault(fault);
            return ExitCode.Environment;
        }

        foreach (var change in draft.Changes)
            terminal.Out.Write($"{(change.Replaces ? "Changed" : "Wrote")} {options.ContentPrefix}/{change.Path}\n");
        terminal.Out.Write($"Next: {NextStep(draft.Id)}\n");
        return ExitCode.Clean;
    }

    private string NextStep(string id) => kind switch
    {
        SourceKind => $"dossier new fact --source {id}",
        FactKind => $"dossier check, then dossier explain {id}",
        TopicKind => $"write the chapter, then dossier new fact --topic {id}",
        _ => "dossier check",
    };

    private void WriteDerived(ImmutableArray<Derived> derived)
    {
        foreach (var value in derived)
            terminal.Error.Write($"{terminal.ErrorPalette.Paint(Ink.Help, value.Field.Name)}: {DisplayText.Harmless(value.Text)} ({value.Reason})\n");
    }
}
