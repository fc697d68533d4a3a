namespace Dossier.Build;

/// <summary>What is known of a stage.</summary>
public enum StageState
{
    /// <summary>It has begun.</summary>
    Begun,

    /// <summary>It is over.</summary>
    Done,

    /// <summary>Something worth saying happened in it.</summary>
    Notice,
}

/// <summary>News of a stage of the work, for people who wait. Stages may overlap.</summary>
/// <param name="Name">Tells the stages apart: <c>load</c>.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Text">What to say: what it does while it runs, what came of it when it is over.</param>
public sealed record BuildStage(string Name, StageState State, string Text);
