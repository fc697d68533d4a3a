using System.Globalization;

namespace Dossier.Diagnostics.Formats;

/// <summary>What stands to the left of a shown line, so wide that the diagnostic's highest line number fits.</summary>
internal sealed class Gutter(int digits, Palette palette)
{
    private readonly string margin = new(' ', digits + 2);

    /// <summary>Before a place: <c>  --> </c>.</summary>
    public string Arrow => margin[1..] + palette.Paint(Ink.Gutter, "-->") + " ";

    /// <summary>The rule without a number: <c>   |</c>.</summary>
    public string Rule => margin + palette.Paint(Ink.Gutter, "|");

    /// <summary>Before help: <c>   = </c>.</summary>
    public string Equal => margin + palette.Paint(Ink.Gutter, "=") + " ";

    /// <summary>As wide as <see cref="Equal"/> and the word behind it.</summary>
    public string Blank => margin + "        ";

    /// <summary>The number of a line and the rule: <c> 7 | </c>.</summary>
    public string Number(int line) =>
        palette.Paint(Ink.Gutter, $" {line.ToString(CultureInfo.InvariantCulture).PadLeft(digits)} |") + " ";
}
