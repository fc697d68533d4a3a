using Dossier.Text;
using Spectre.Console;

namespace Dossier.Cli.Terminals;

/// <summary>Asks on a terminal that moves its cursor.</summary>
/// <param name="open">Opens the console when the first question comes: most commands ask none.</param>
internal sealed class SpectrePrompts(Func<IAnsiConsole> open) : IPrompts
{
    private const int LinesShown = 12;
    private const int Margin = 20;

    private readonly Lazy<IAnsiConsole> opened = new(open);

    private IAnsiConsole Console => opened.Value;

    /// <inheritdoc/>
    public void Say(string text) => Console.MarkupLine(Escaped(text));

    /// <inheritdoc/>
    public string Ask(string question, string? proposal, CancellationToken cancellation)
    {
        var prompt = new TextPrompt<string>($"[bold]{Escaped(question)}[/]").AllowEmpty();
        if (proposal is not null)
            prompt.DefaultValue(proposal).ShowDefaultValue().WithConverter(Escaped);
        return prompt.ShowAsync(Console, cancellation).GetAwaiter().GetResult().Trim();
    }

    /// <inheritdoc/>
    public int Choose(string question, IReadOnlyList<string> choices, CancellationToken cancellation)
    {
        var prompt = new SelectionPrompt<int>().Title($"[bold]{Escaped(question)}[/]").PageSize(LinesShown)
            .MoreChoicesText("[grey](further down there are more)[/]").UseConverter(index => Escaped(OneLine(choices[index])))
            .AddChoices(Enumerable.Range(0, choices.Count));
        var chosen = prompt.ShowAsync(Console, cancellation).GetAwaiter().GetResult();
        Console.MarkupLine($"{Escaped(question)} [green]{Escaped(OneLine(choices[chosen]))}[/]");
        return chosen;
    }

    // A choice that broke over two lines would read like two.
    private string OneLine(string text)
    {
        var room = Math.Max(Console.Profile.Width - Margin, Margin);
        var (line, width) = ("", 0);
        foreach (var cell in DisplayText.Cells(text))
        {
            width += cell.Width;
            if (width >= room)
                return line + "…";
            line += cell.Shown;
        }

        return line;
    }

    private static string Escaped(string text) => Spectre.Console.Markup.Escape(DisplayText.Harmless(text));
}
