namespace Dossier.Diagnostics.Formats;

/// <summary>How text is coloured: not at all, or with the escape sequences of ECMA-48 (SGR). Who prints knows which one fits.</summary>
public sealed class Palette
{
    private const string Reset = "\u001b[0m";
    private readonly bool coloured;

    private Palette(bool coloured) => this.coloured = coloured;

    /// <summary>No colours and no control characters.</summary>
    public static Palette Plain { get; } = new(coloured: false);

    /// <summary>The sixteen colours that every terminal has, so that its own theme decides.</summary>
    public static Palette Ansi { get; } = new(coloured: true);

    /// <summary>The text in the colour of what it is.</summary>
    public string Paint(Ink ink, string text) => coloured && text.Length > 0 ? $"\u001b[{Code(ink)}m{text}{Reset}" : text;

    /// <summary>The ink of a severity.</summary>
    public static Ink Of(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Note,
    };

    private static string Code(Ink ink) => ink switch
    {
        Ink.Error => "1;31",
        Ink.Warning => "1;33",
        Ink.Note => "1;36",
        Ink.Help => "36",
        Ink.Gutter => "34",
        Ink.Success => "1;32",
        _ => "1",
    };
}
