namespace Dossier.Cli.Terminals;

/// <summary>Asks a person at a terminal.</summary>
internal interface IPrompts
{
    /// <summary>Says something on a line of its own.</summary>
    void Say(string text);

    /// <summary>Asks for a line of text.</summary>
    /// <param name="question">What is asked for.</param>
    /// <param name="proposal">What Enter alone means; null: nothing.</param>
    /// <param name="cancellation">Ends the asking.</param>
    /// <returns>The answer without white space at its ends; empty for nothing.</returns>
    string Ask(string question, string? proposal, CancellationToken cancellation);

    /// <summary>Lets one of several lines be chosen.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="choices">The lines, at least one; the first is the likeliest.</param>
    /// <param name="cancellation">Ends the asking.</param>
    /// <returns>The position of the chosen one.</returns>
    int Choose(string question, IReadOnlyList<string> choices, CancellationToken cancellation);
}
