using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Build;

/// <summary>Writes editions into the output folder: the second half of a build, for content without errors.</summary>
internal static class Publisher
{
    private static readonly TimeSpan PatienceWithAnotherBuild = TimeSpan.FromSeconds(60);

    /// <summary>Writes the editions and swaps them in.</summary>
    /// <returns>What was written, or why the earlier output was left as it was.</returns>
    public static Publishing Publish(
        Corpus corpus,
        Press press,
        ImmutableArray<IEdition> editions,
        Revision revision,
        BuildOptions options,
        IProgress<BuildStage> progress,
        CancellationToken cancellation)
    {
        var begun = OutputFolder.Begin(
            options.Output,
            PatienceWithAnotherBuild,
            () => progress.Report(new BuildStage("lock", StageState.Notice, "Waiting for another build that writes into the same folder")),
            cancellation);
        if (!begun.Succeeded)
            return new Publishing(null, begun.Fault, []);
        using var output = begun.Value;
        progress.Report(new BuildStage("write", StageState.Begun, $"writing {press.PageCount} pages as {string.Join(", ", editions.Select(edition => edition.Name))}"));
        var faults = press.Print(output, options.Jobs, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (faults.Any(fault => fault.Severity == Severity.Error))
            return new Publishing(null, null, faults);
        var receipt = output.Fault is { } fault ? fault : output.Commit(Describe(corpus, editions, revision, progress));
        progress.Report(new BuildStage("write", StageState.Done, $"Made {press.PageCount} pages"));
        var start = editions.FirstOrDefault(edition => edition.StartingPoint is not null)?.StartingPoint;
        return new Publishing(receipt.Value is { } written ? written with { StartingPoint = start } : null, receipt.Fault, faults);
    }

    private static Provenance Describe(Corpus corpus, ImmutableArray<IEdition> editions, Revision revision, IProgress<BuildStage> progress)
    {
        if (revision.Commit is null)
            progress.Report(new BuildStage("git", StageState.Notice, "The content has no commit: the manifest names none"));
        return new Provenance
        {
            Version = ProgramVersion.Text,
            Commit = revision.Commit,
            IsDirty = revision.IsDirty,
            AsOf = corpus.Settings.AsOf.ToString(),
            KnownOn = corpus.KnownOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Editions = [.. editions.Select(edition => edition.Name)],
            Counts = RecordCounts.Of(corpus),
        };
    }
}

/// <summary>What came of publishing.</summary>
/// <param name="Receipt">What was written; null where the earlier output was left as it was.</param>
/// <param name="Fault">What about the machine prevented it; null where nothing did.</param>
/// <param name="Diagnostics">What was wrong with single pages.</param>
internal sealed record Publishing(OutputReceipt? Receipt, BuildFault? Fault, ImmutableArray<Diagnostic> Diagnostics);
