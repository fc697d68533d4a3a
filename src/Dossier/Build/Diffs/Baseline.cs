using System.Collections.Immutable;
using Dossier.Comparison;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Model;

namespace Dossier.Build.Diffs;

/// <summary>The revision that content is checked against: what is wrong in it already is not told again where nothing changed.</summary>
internal sealed class Baseline
{
    private const string Publishers = "publishers.yaml";

    private readonly BuildOptions options;
    private readonly DossierFiles files;
    private readonly Inspection inspection;

    private Baseline(VersionName name, BuildOptions options, DossierFiles files, Inspection inspection)
    {
        Name = name;
        this.options = options;
        this.files = files;
        this.inspection = inspection;
    }

    /// <summary>What it is called.</summary>
    public VersionName Name { get; }

    /// <summary>Reads and checks a revision; whatever is wrong with it, the content can be checked against it.</summary>
    /// <param name="options">Where the dossier is.</param>
    /// <param name="revision">Anything that git takes for one.</param>
    /// <param name="progress">Hears of it.</param>
    /// <param name="cancellation">Ends the work between two stages.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Attempt<Baseline> Read(BuildOptions options, string revision, IProgress<BuildStage> progress, CancellationToken cancellation)
    {
        progress.Report(new BuildStage("against", StageState.Begun, "checking what it is compared with"));
        var files = DossierFiles.At(options, revision);
        if (!files.Succeeded)
            return files.Fault;
        var name = new VersionName(revision, files.Value.Commit);
        var inspection = Builder.Inspect(files.Value, options with { Captures = null }, new Silence(), cancellation);
        progress.Report(new BuildStage("against", StageState.Done, $"Compared with {name.Text}: {inspection.Report.Summary} there"));
        return new Baseline(name, options, files.Value, inspection);
    }

    /// <summary>The facts that changed in meaning since.</summary>
    public ImmutableArray<RecordChange> FactChanges(IContentSource now) => ChangedFacts.Between(files.Content, now);

    /// <summary>Of some diagnostics, those that the change has to do with: in what it touched, or not there before.</summary>
    /// <param name="diagnostics">What is wrong now.</param>
    /// <param name="now">What was read.</param>
    /// <param name="corpus">What it holds; null where it does not load.</param>
    public ImmutableArray<Diagnostic> Narrow(ImmutableArray<Diagnostic> diagnostics, DossierFiles now, Corpus? corpus)
    {
        var touched = Touched(now);
        var publishers = corpus is null || inspection.Corpus is null ? null : new ChangedPublishers(inspection.Corpus, corpus);
        var known = inspection.Report.Diagnostics.CountBy(Key).ToDictionary();
        return [.. diagnostics.Where(diagnostic => !Forgive(diagnostic) || IsTouched(diagnostic))];

        // Each one known before excuses one that reads the same.
        bool Forgive(Diagnostic diagnostic)
        {
            var left = known.GetValueOrDefault(Key(diagnostic));
            known[Key(diagnostic)] = left - 1;
            return left > 0;
        }

        bool IsTouched(Diagnostic diagnostic) => touched.Contains(diagnostic.Span.Source.Path)
            && (diagnostic.Span.Source.Path != Shown(options.ContentPrefix, Publishers) || publishers?.Touch(diagnostic) != false);
    }

    private HashSet<string> Touched(DossierFiles now) =>
    [
        .. ChangedFiles.Between(files.Content, now.Content).Select(path => Shown(options.ContentPrefix, path)),
        .. ChangedFiles.Between(files.Templates, now.Templates).Select(path => options.TemplatesPrefix + path),
    ];

    // As loading names the files.
    private static string Shown(string prefix, string path) => prefix.TrimEnd('/') is { Length: > 0 } folder ? $"{folder}/{path}" : path;

    private static (string Code, string Path, string Message) Key(Diagnostic diagnostic) =>
        (diagnostic.Code, diagnostic.Span.Source.Path, diagnostic.Message);

    private sealed class Silence : IProgress<BuildStage>
    {
        public void Report(BuildStage value)
        {
        }
    }

    /// <summary>One file holds all publishers: a change of one of them does not touch the others.</summary>
    private sealed class ChangedPublishers(Corpus before, Corpus after)
    {
        private readonly HashSet<string> changed =
            [.. Comparer.Compare(before.Publishers, after.Publishers).Select(change => change.Id)];

        private readonly Model.Publisher[] inOrder = [.. after.Publishers.OrderBy(publisher => publisher.Span.Start)];

        public bool Touch(Diagnostic diagnostic) =>
            inOrder.LastOrDefault(publisher => publisher.Span.Start <= diagnostic.Span.Start) is not { } publisher || changed.Contains(publisher.Id);
    }
}
