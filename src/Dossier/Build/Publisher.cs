using System.Collections.Immutable;
using System.Reflection;
using Dossier.Editions;
using Dossier.Model;

namespace Dossier.Build;

/// <summary>Writes editions into the output folder: the second half of a build, for content without errors.</summary>
internal static class Publisher
{
    private static readonly TimeSpan PatienceWithAnotherBuild = TimeSpan.FromSeconds(60);

    private static readonly string Version =
        typeof(Publisher).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Writes the editions and swaps them in.</summary>
    /// <returns>What was written, or why the earlier output was left as it was.</returns>
    public static Attempt<OutputReceipt> Publish(
        Publication publication,
        ImmutableArray<IEdition> editions,
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
            return begun.Fault;
        using var output = begun.Value;
        Write(publication, editions, output, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (output.Fault is { } fault)
            return fault;
        var committed = output.Commit(Describe(publication.Corpus, editions, options, progress));
        return committed.Succeeded ? committed.Value with { StartingPoint = StartingPoint(editions) } : committed;
    }

    private static string? StartingPoint(ImmutableArray<IEdition> editions) =>
        editions.Select(edition => edition.StartingPoint).FirstOrDefault(start => start is not null);

    private static void Write(
        Publication publication,
        ImmutableArray<IEdition> editions,
        StagedOutput output,
        IProgress<BuildStage> progress,
        CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = publication.Jobs, CancellationToken = cancellation };
        Parallel.ForEach(editions, parallel, edition =>
        {
            progress.Report(new BuildStage(edition.Name, StageState.Begun, $"writing the {edition.Name} edition"));
            edition.Write(publication, output, cancellation);
            progress.Report(new BuildStage(edition.Name, StageState.Done, $"Wrote the {edition.Name} edition"));
        });
    }

    private static Provenance Describe(Corpus corpus, ImmutableArray<IEdition> editions, BuildOptions options, IProgress<BuildStage> progress)
    {
        var (commit, dirty) = Revision.Of(options);
        if (commit is null)
            progress.Report(new BuildStage("git", StageState.Notice, "The content has no commit: the manifest names none"));
        return new Provenance
        {
            Version = Version,
            Commit = commit,
            IsDirty = dirty,
            AsOf = corpus.Settings.AsOf.ToString(),
            Editions = [.. editions.Select(edition => edition.Name)],
            Counts = RecordCounts.Of(corpus),
        };
    }
}
