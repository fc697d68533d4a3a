using Dossier.Cli.Terminals;

namespace Dossier.Tests.Cli;

/// <summary>An editor who answers from a list: to a question the whole answer, to a choice a part of the line to take.</summary>
internal sealed class ScriptedPrompts(params string[] answers) : IPrompts
{
    private readonly Queue<string> left = new(answers);

    /// <summary>All that was said and asked, a line each.</summary>
    public List<string> Log { get; } = [];

    /// <summary>The answers that were not asked for.</summary>
    public IEnumerable<string> Left => left;

    public void Say(string text) => Log.Add(text);

    public string Ask(string question, string? proposal, CancellationToken cancellation)
    {
        Log.Add($"{question} [{proposal}]");
        var answer = Next(question);
        return answer.Length == 0 && proposal is not null ? proposal : answer;
    }

    public int Choose(string question, IReadOnlyList<string> choices, CancellationToken cancellation)
    {
        Log.Add($"{question} {string.Join(" | ", choices)}");
        var answer = Next(question);
        var found = choices.ToList().FindIndex(choice => choice.Contains(answer, StringComparison.Ordinal));
        Assert.True(found >= 0, $"{question}: no `{answer}` among {string.Join(" | ", choices)}");
        return found;
    }

    private string Next(string question) => left.TryDequeue(out var answer) ? answer : throw new InvalidOperationException($"nobody answers: {question}");
}
