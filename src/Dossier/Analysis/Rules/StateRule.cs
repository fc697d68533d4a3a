namespace Dossier.Analysis.Rules;

/// <summary>One published rule of a fact's state; the first that fits, in the order of <see cref="StateRules.All"/>, decides.</summary>
public sealed record StateRule
{
    private readonly Func<Evidence, bool> fits;

    internal StateRule(State state, string code, string title, string explanation, Func<Evidence, bool> fits) =>
        (State, Code, Title, Explanation, this.fits) = (state, code, title, explanation, fits);

    /// <summary>The state that it gives.</summary>
    public State State { get; }

    /// <summary>Kebab-case, stable: it stands in the dataset.</summary>
    public string Code { get; }

    /// <summary>The state as readers see it, lower case.</summary>
    public string Title { get; }

    /// <summary>The published rule: one to three sentences of Markdown.</summary>
    public string Explanation { get; }

    internal bool Fits(Evidence evidence) => fits(evidence);
}
