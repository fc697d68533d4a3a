using System.Text;
using Dossier.Build;
using Dossier.Diagnostics.Formats;
using Dossier.Text;
using Spectre.Console;

namespace Dossier.Cli.Terminals;

/// <summary>The one door to the console: results go to <see cref="Out"/>, progress and faults to <see cref="Error"/>.</summary>
internal sealed record Terminal
{
    private const int UsualWidth = 100;

    /// <summary>For what was asked for: it can be piped.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>For what happens on the way.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person at a terminal reads <see cref="Out"/>, one that shows colours.</summary>
    public bool OutIsLive { get; init; }

    /// <summary>Whether a person at a terminal reads <see cref="Error"/>, one that shows colours and moves its cursor.</summary>
    public bool ErrorIsLive { get; init; }

    /// <summary>Asks the person at the terminal; null where nobody is there to answer, and nothing may wait for it.</summary>
    public IPrompts? Prompts { get; init; }

    /// <summary>How many columns there are to print help in.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The colours of <see cref="Out"/>.</summary>
    public Palette OutPalette => OutIsLive ? Palette.Ansi : Palette.Plain;

    /// <summary>The colours of <see cref="Error"/>.</summary>
    public Palette ErrorPalette => ErrorIsLive ? Palette.Ansi : Palette.Plain;

    /// <summary>The console of this process; plain where it is redirected, <c>NO_COLOR</c> is set or the terminal is dumb.</summary>
    public static Terminal OfProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        var error = Utf8(Console.OpenStandardError());
        var asks = !Console.IsInputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal
        {
            // Diagnostics and JSON are UTF-8, whatever the locale.
            Out = Utf8(Console.OpenStandardOutput()),
            Error = error,
            Prompts = asks ? new SpectrePrompts(() => Moving(error, colours: !plain)) : null,
            OutIsLive = !plain && !Console.IsOutputRedirected,
            ErrorIsLive = !plain && !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? UsualWidth : Math.Clamp(Console.WindowWidth, 60, 120),
        };
    }

    /// <summary>Says what about the machine, or the way it was called, keeps the program from its work.</summary>
    public void WriteFault(BuildFault fault)
    {
        Error.Write($"{ErrorPalette.Paint(Ink.Error, "error")}: {DisplayText.Harmless(fault.Message)}\n");
        if (fault.Help is not null)
            Error.Write($"  = {ErrorPalette.Paint(Ink.Help, "help")}: {string.Join("\n          ", fault.Help.Split('\n').Select(DisplayText.Harmless))}\n");
    }

    /// <summary>A console of Spectre's that draws on <see cref="Error"/>.</summary>
    public IAnsiConsole OpenConsole() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = ErrorIsLive ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = ErrorIsLive ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = ErrorIsLive ? InteractionSupport.Yes : InteractionSupport.No,
        Out = new AnsiConsoleOutput(Error),
    });

    // A question needs a cursor that moves, also where colours are not wanted.
    private static IAnsiConsole Moving(TextWriter error, bool colours) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(error),
    });

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
