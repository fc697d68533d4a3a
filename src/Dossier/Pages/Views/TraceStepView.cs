using System.Collections.Immutable;
using Dossier.Analysis;

namespace Dossier.Pages.Views;

/// <summary>One step of a confidence trace.</summary>
internal sealed class TraceStepView(ViewSet views, ConfidenceStep step, bool isStart)
{
    /// <summary>The code of the rule.</summary>
    public string Rule => step.Rule;

    /// <summary>The step with its sign; for the first one, the rung that it starts at.</summary>
    public string Step => isStart ? views.Words.Say(step.Step) : views.Words.Signed(step.Step);

    /// <summary>Why it applies, in plain words.</summary>
    public string Reason => views.Words.Say(step.Why);

    /// <summary>The facts among what made it apply.</summary>
    public ImmutableArray<FactView> Facts =>
        [.. step.Related.Where(views.Corpus.Facts.Contains).Select(views.Fact)];
}
