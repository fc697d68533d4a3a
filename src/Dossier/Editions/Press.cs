using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Comparison.Commits;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Editions;

/// <summary>Templates read, pages planned, editions loaded: ready to print. What is wrong with templates and Markdown is known by then.</summary>
internal sealed class Press
{
    private readonly ViewSet views;
    private readonly PageMaker maker;
    private readonly PagePlan plan;
    private readonly ImmutableArray<IEditionWriter> writers;

    private Press(ViewSet views, PageMaker maker, PagePlan plan, ImmutableArray<IEditionWriter> writers)
    {
        this.views = views;
        this.maker = maker;
        this.plan = plan;
        this.writers = writers;
    }

    /// <summary>How many pages there will be.</summary>
    public int PageCount => plan.Pages.Length;

    /// <summary>Gets everything ready.</summary>
    /// <param name="corpus">What the editors wrote, without errors.</param>
    /// <param name="findings">What follows from it.</param>
    /// <param name="templates">The templates folder.</param>
    /// <param name="prefix">What diagnostics put before a path in it.</param>
    /// <param name="commit">The commit that is published, or empty.</param>
    /// <param name="editions">What is to be printed.</param>
    /// <param name="history">How the facts came to be as they are; null where nobody asked.</param>
    /// <returns>The press, or null where there is an error; and every diagnostic.</returns>
    public static (Press? Press, ImmutableArray<Diagnostic> Diagnostics) Prepare(
        Corpus corpus, Findings findings, IContentSource templates, string prefix, string commit, ImmutableArray<IEdition> editions, History? history = null) =>
        Prepare(corpus, findings, PressTexts.Read(corpus, templates, prefix), commit, editions, history);

    /// <summary>Gets everything ready, from texts that were read already.</summary>
    public static (Press? Press, ImmutableArray<Diagnostic> Diagnostics) Prepare(
        Corpus corpus, Findings findings, PressTexts texts, string commit, ImmutableArray<IEdition> editions, History? history)
    {
        var views = new ViewSet(corpus, findings, texts.Phrases, history);
        views.Dossier.SetCitations(texts.ChaptersByFact);
        var (plan, planFaults) = PagePlanner.Plan(texts.Pages, views);
        var sources = new EditionSources(views, plan, texts.Files, texts.Library, texts.Prefix, commit);
        var loaded = editions.Select(edition => edition.Load(sources)).ToList();
        ImmutableArray<Diagnostic> diagnostics =
            [.. texts.Diagnostics, .. planFaults, .. loaded.SelectMany(edition => edition.Diagnostics)];
        var failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return (failed ? null : new Press(views, new PageMaker(views, plan), plan, [.. loaded.Select(edition => edition.Writer).OfType<IEditionWriter>()]), diagnostics);
    }

    /// <summary>Makes every page once and hands it to every edition.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="jobs">How many threads may work; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>What was wrong with single pages; the output is not fit to be seen if there is an error among it.</returns>
    public ImmutableArray<Diagnostic> Print(IOutput output, int jobs, CancellationToken cancellation)
    {
        var diagnostics = new ConcurrentBag<Diagnostic>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        // An edition of few pages, such as the report, has much to do once it has them: it gets them first and goes on beside the others. Pages that list
        // the files of others come last of all.
        var last = plan.Pages.Where(page => page.Template.ListsFiles).ToHashSet();
        var (few, most) = (writers.Where(writer => GoesFirst(writer, last)).ToList(), writers.Where(writer => !GoesFirst(writer, last)).ToList());
        var first = plan.Pages.Where(page => few.Any(writer => writer.Wants(page))).ToHashSet();
        Parallel.ForEach(first, parallel, planned => Print(planned, output, diagnostics));
        Parallel.Invoke(
            parallel,
            () => Finish(few, parallel, output, diagnostics),
            () => Parallel.ForEach(plan.Pages.Where(page => !first.Contains(page) && !last.Contains(page) && most.Any(writer => writer.Wants(page))), parallel, planned => Print(planned, output, diagnostics)));
        views.SetDownloads(Downloads.Of(few.SelectMany(writer => writer.Downloads), output.Written, views.Words));
        Parallel.ForEach(last.Where(page => most.Any(writer => writer.Wants(page))), parallel, planned => Print(planned, output, diagnostics));
        Finish(most, parallel, output, diagnostics);
        return Diagnostic.Arrange(diagnostics);
    }

    private bool GoesFirst(IEditionWriter writer, HashSet<PlannedPage> last) =>
        !last.Any(writer.Wants) && (last.Count > 0 || plan.Pages.Count(writer.Wants) < plan.Pages.Length / 2);

    private static void Finish(List<IEditionWriter> finished, ParallelOptions parallel, IOutput output, ConcurrentBag<Diagnostic> diagnostics)
    {
        if (diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error))
            Parallel.ForEach(finished, parallel, writer => Add(writer.Finish(output, parallel.MaxDegreeOfParallelism, parallel.CancellationToken), diagnostics));
    }

    private void Print(PlannedPage planned, IOutput output, ConcurrentBag<Diagnostic> diagnostics)
    {
        var (page, faults) = maker.Make(planned);
        Add(faults, diagnostics);
        if (page is null)
            return;
        try
        {
            foreach (var writer in writers.Where(writer => writer.Wants(planned)))
                writer.Write(page, output);
        }
        catch (TemplateLimitException limit)
        {
            diagnostics.Add(limit.Diagnostic);
        }
    }

    private static void Add(ImmutableArray<Diagnostic> faults, ConcurrentBag<Diagnostic> diagnostics)
    {
        foreach (var fault in faults)
            diagnostics.Add(fault);
    }
}
