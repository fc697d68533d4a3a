using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Support;

/// <summary>Who looks at a page, and with what.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Theme">What the reader's system prefers.</param>
/// <param name="Script">Whether the browser runs scripts.</param>
public sealed record Reader(int Width, ColorScheme Theme, bool Script = true)
{
    /// <summary>At a desk, by day.</summary>
    public static Reader AtADesk { get; } = new(1280, ColorScheme.Light);

    /// <summary>On a telephone, by day.</summary>
    public static Reader OnATelephone { get; } = new(360, ColorScheme.Light);

    public override string ToString() => $"{Width} px, {Theme.ToString().ToLowerInvariant()}{(Script ? "" : ", no script")}";
}
