using System.Collections.Immutable;
using Dossier.Comparison;
using Dossier.Comparison.Commits;

namespace Dossier.Pages.Views;

/// <summary>How a fact came to be as it is.</summary>
/// <param name="views">The corpus.</param>
/// <param name="history">The whole history.</param>
/// <param name="steps">What became of the fact, newest first.</param>
internal sealed class FactHistoryView(ViewSet views, History history, ImmutableArray<FactStep> steps)
{
    private const int MostSteps = 12;

    /// <summary>Whether the history is known.</summary>
    public bool IsKnown => history.Gap is null;

    /// <summary>What became of it, newest first; of many steps the last.</summary>
    public ImmutableArray<ChangeView> Steps => [.. steps.Take(MostSteps).Select(Of)];

    /// <summary>How many earlier steps are left out.</summary>
    public int Earlier => Math.Max(0, steps.Length - MostSteps);

    /// <summary>Whether no commit that was read has it: it is new, or older than all of them.</summary>
    public bool IsEmpty => steps.IsEmpty;

    /// <summary>Whether it may be older than the commits that were read.</summary>
    public bool IsCut => history.IsCut;

    private ChangeView Of(FactStep step) => new(views, new CommitView(views, step.Changes.Commit), [step.Event])
    {
        Others = step.Event.Kind == ChangeKind.Changed ? 0 : step.Changes.Events.Count(each => each.Kind == step.Event.Kind) - 1,
    };
}
