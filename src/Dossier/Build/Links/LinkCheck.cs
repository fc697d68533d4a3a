using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Checking.Settings;
using Dossier.Diagnostics;
using Dossier.Links;
using Dossier.Loading.Fields;
using Dossier.Model;

namespace Dossier.Build.Links;

/// <summary>Asks the content's addresses whether they still lead to their pages, as far as that is due, and remembers the answers.</summary>
internal sealed class LinkCheck(ILinkDoor door, LinkOptions options, BuildOptions build)
{
    private const int SilencesToGiveUp = 20;

    private readonly LinkLockFile file = new(build);

    /// <summary>Asks, and writes the answers down.</summary>
    /// <param name="corpus">The content.</param>
    /// <param name="progress">Hears of the stage.</param>
    /// <param name="cancellation">Ends the asking; what is known by then is written down.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<Attempt<LinkResult>> RunAsync(Corpus corpus, IProgress<BuildStage> progress, CancellationToken cancellation)
    {
        var read = file.Read();
        if (!read.Succeeded)
            return read.Fault;
        var (known, faults) = LinkLock.Read(read.Value);
        var uses = LinkUse.All(corpus);
        ImmutableArray<string> urls = [.. uses.Select(use => use.Address.Value).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> due = [.. urls.Where(url => LinkSchedule.IsDue(known.GetValueOrDefault(url), options.Today, options.Days))];
        progress.Report(new BuildStage("links", StageState.Begun, string.Create(CultureInfo.InvariantCulture, $"asking {due.Length:N0} of {urls.Length:N0} addresses")));
        var outcomes = new ConcurrentDictionary<string, LinkOutcome>(StringComparer.Ordinal);
        var visitor = new LinkVisitor(door, new HostGates(options), options);
        await AskAllAsync(due, known, visitor, outcomes, cancellation).ConfigureAwait(false);
        if (!outcomes.IsEmpty && outcomes.Values.All(IsSilence) && !await AnybodyAnswersAsync(known, visitor, outcomes, cancellation).ConfigureAwait(false))
            return new BuildFault("none of the addresses that are due could be reached", "is there a network? the check uses no proxy; nothing was written down");
        var records = Judged(urls, known, outcomes);
        if (file.Write(LinkLock.Write(records.Values)) is { } fault)
            return fault;
        cancellation.ThrowIfCancellationRequested();
        progress.Report(new BuildStage("links", StageState.Done, Summary(outcomes.Count, urls.Length, records)));
        var severities = ChosenSeverities.Of(corpus.Settings);
        var diagnostics = LinkFindings.Of(uses, records).Concat(faults).Select(each => each with { Severity = severities.For(each.Descriptor) });
        return new LinkResult([.. diagnostics], LinkPatch.Of(uses, records));
    }

    // Sites side by side, the pages of one site one after the other; the largest first, as they take longest.
    private async Task AskAllAsync(
        ImmutableArray<string> due, ImmutableSortedDictionary<string, LinkRecord> known, LinkVisitor visitor,
        ConcurrentDictionary<string, LinkOutcome> outcomes, CancellationToken cancellation)
    {
        var sites = due.GroupBy(url => Loading.Rules.AddressParts.Of(url).Host, StringComparer.OrdinalIgnoreCase).OrderByDescending(site => site.Count());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            await Parallel.ForEachAsync(sites, new ParallelOptions { MaxDegreeOfParallelism = options.Sites, CancellationToken = stop.Token }, async (site, token) =>
            {
                foreach (var url in site)
                {
                    outcomes[url] = await visitor.VisitAsync(url, known.GetValueOrDefault(url), token).ConfigureAwait(false);
                    // Without a network, nobody waits for a thousand sites.
                    if (outcomes.Count == SilencesToGiveUp && outcomes.Values.All(IsSilence))
                        await stop.CancelAsync().ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // What was asked already need not be asked again: the caller writes it down before it ends.
        }
    }

    // A page that was there lately tells whether it is those sites that are silent, or our own network.
    private static async Task<bool> AnybodyAnswersAsync(
        ImmutableSortedDictionary<string, LinkRecord> known, LinkVisitor visitor, ConcurrentDictionary<string, LinkOutcome> outcomes, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested || known.Values.FirstOrDefault(record => record.Verdict == LinkVerdict.Ok && !outcomes.ContainsKey(record.Url)) is not { } well)
            return false;
        return !IsSilence(await visitor.VisitAsync(well.Url, well, cancellation).ConfigureAwait(false));
    }

    private ImmutableSortedDictionary<string, LinkRecord> Judged(
        ImmutableArray<string> urls, ImmutableSortedDictionary<string, LinkRecord> known, ConcurrentDictionary<string, LinkOutcome> outcomes)
    {
        var records = urls.Select(url => outcomes.TryGetValue(url, out var outcome)
            ? LinkJudge.Judge(url, known.GetValueOrDefault(url), outcome, options.Today)
            : known.GetValueOrDefault(url));
        return records.OfType<LinkRecord>().ToImmutableSortedDictionary(record => record.Url, record => record, StringComparer.Ordinal);
    }

    private static bool IsSilence(LinkOutcome outcome) => outcome is { Status: null, State: LinkState.Gone or LinkState.Unsure };

    private static string Summary(int asked, int all, ImmutableSortedDictionary<string, LinkRecord> records)
    {
        var verdicts = records.Values.GroupBy(record => record.Verdict).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count():N0} {WordList<LinkVerdict>.Words[(int)group.Key]}"));
        return string.Create(CultureInfo.InvariantCulture, $"Asked {asked:N0} of {all:N0} addresses: {string.Join(", ", verdicts)}");
    }
}

/// <summary>What came of checking addresses.</summary>
/// <param name="Diagnostics">What is not in order, at the severities that <c>dossier.yaml</c> gives it.</param>
/// <param name="Patch">A unified diff that proposes other addresses; empty where there is nothing to propose.</param>
internal sealed record LinkResult(ImmutableArray<Diagnostic> Diagnostics, string Patch);
